package org.ldnjournal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Preparations;
import org.ldnjournal.plan.Step;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.StepWords;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.OpenJournal;

/** Plans made and amended by keyboard alone. Today is Sunday 22 November 2026. */
class PlanMakingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final JournalDay TODAY = JournalDay.of(2026, 11, 22);

    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final OpenJournal open = AtOnce.of(new MemoryJournal(), plans, CLOCK);
    private PlanModel model;
    private PlanScreen screen;
    private OnStage stage;

    private void show() {
        stage = new OnStage(() -> {
            model = new PlanModel(open, new MedicineMatcher(Vocabulary.shipped()), TEXTS);
            screen = new PlanScreen(model,
                    new CalendarModel(open, TEXTS, _ -> Optional.empty()), Claims.shipped(), TEXTS, Runnable::run);
            screen.shown();
            return screen.node();
        });
        Snapshots.onFx(() -> {
            screen.firstFocus().requestFocus();
            return null;
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    /** What is typed is what the source leaves open, and no more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            threeSteps    | Days of step 1=14; Days of step 2=21 | 1.5 mg for 14 days, 3 mg for 21 days, 4.5 mg
            lenz          |                                      | 1.5 mg for 30 days, 3 mg for 30 days, after a review 4.5 mg
            weeksOrMonth  | Days of step 1=30; Dose of step 2 in mg=3  | 1.5 mg for 30 days, 3 mg
            deMeirleir    | Days of step 1=30; Dose of step 2 in mg=3  | 0.5 mg for 30 days, 3 mg
            veryLow       | Days of step 1=7; Dose of step 2 in mg=0.5 | 0.25 mg for 7 days, 0.5 mg
            slowly        | Days of step 1=28; Dose of step 2 in mg=3  | 1.5 mg for 28 days, 3 mg
            fixed         |                                      | 4.5 mg
            researchTrust | Dose of step 1 in mg=0.5; Dose of step 2 in mg=1 | 0.5 mg for 14 days, 1 mg
            """)
    void makesAPlanOfEveryProtocolThatIsOffered(String id, String typed, String steps) {
        show();
        stage.at("Another protocol, or your own steps…").press(KeyCode.SPACE);
        stage.at("Fill the form with this: " + TEXTS.get("protocol." + id)).press(KeyCode.SPACE);
        for (var field : Optional.ofNullable(typed).map(all -> all.split("; ")).orElse(new String[0])) {
            stage.at(field.split("=")[0]).write(field.split("=")[1]);
        }
        stage.at("Start this plan").press(KeyCode.SPACE);
        assertThat(plans.history().plans()).as(this::typed).singleElement().satisfies(plan -> {
            assertThat(StepWords.of(plan.steps(), TEXTS)).isEqualTo(steps);
            assertThat(plan.protocol()).isEqualTo(id);
            assertThat(plan.madeOn()).isEqualTo(TODAY);
        });
    }

    @Test
    void showsTheReadersCommentAndDoesNotOfferIt() {
        show();
        stage.back().tabTo("Another protocol, or your own steps…").press(KeyCode.SPACE);
        assertThat(stage.says("0.5 mg more every one to two weeks (a reader’s comment)")).isTrue();
        assertThat(stage.says("Shown, not offered: an anecdote is no plan.")).isTrue();
        assertThat(stage.says("For fibromyalgia and chronic fatigue the dose is generally 3.5 mg or less.")).isTrue();
    }

    @Test
    void makesOwnStepsByHand() {
        show();
        stage.back().tabTo("Another protocol, or your own steps…").press(KeyCode.SPACE);
        stage.tabTo("Fill the form with this: My prescriber’s own steps").press(KeyCode.SPACE);
        stage.write("0.125").tabTo("Add a step").press(KeyCode.SPACE);
        stage.write("2").back().back().back().tabTo("Days of step 1").write("10");
        stage.tabTo("Review with my prescriber before step 2").press(KeyCode.SPACE);
        stage.tabTo("Add a step").press(KeyCode.SPACE).write("1");
        stage.tabTo("Move step 3 up").press(KeyCode.SPACE);
        assertThat(stage.focused().getAccessibleText()).isEqualTo("Move step 2 up");
        stage.tabTo("Start this plan").press(KeyCode.SPACE);
        assertThat(stage.says("Type a whole number of days from 1 to 366, such as 14.")).isTrue();
        assertThat(plans.history().plans()).isEmpty();
        stage.write("5").tabTo("Start this plan").press(KeyCode.SPACE);
        assertThat(plans.history().plans()).as(this::typed).hasSize(1);
        assertThat(StepWords.of(plans.history().plans().getFirst().steps(), TEXTS))
                .isEqualTo("0.125 mg for 10 days, 1 mg for 5 days, after a review 2 mg");
        assertThat(plans.history().plans().getFirst().protocol()).isEmpty();
    }

    @Test
    void asksForAnUnusualDoseOnceMore() {
        show();
        stage.back().tabTo("Another protocol, or your own steps…").press(KeyCode.SPACE);
        stage.tabTo("Fill the form with this: My prescriber’s own steps").press(KeyCode.SPACE);
        stage.write("45").tabTo("Start this plan").press(KeyCode.SPACE);
        assertThat(plans.history().plans()).isEmpty();
        assertThat(stage.focused().getAccessibleText()).isEqualTo("Dose of step 1 once more");
        stage.write("45").tabTo("Start this plan").press(KeyCode.SPACE);
        assertThat(plans.history().plans().getFirst().steps()).containsExactly(Step.last(Dose.mg("45")));
    }

    @Test
    void saysThatWhatIsTypedIsNoLongerAsTheSourceHasIt() {
        show();
        stage.write("14").tabTo("Days of step 2").write("14");
        stage.tabTo("Dose of step 3 in mg").press(KeyCode.END, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        assertThat(stage.says("This is no longer as the source has it. It will be kept as your prescriber’s own steps."))
                .isTrue();
        stage.tabTo("Start this plan").press(KeyCode.SPACE);
        assertThat(plans.history().plans().getFirst().protocol()).isEmpty();
    }

    @Test
    void amendsTheStepsFromNextMondayOnAndKeepsBothVersions() {
        record(TODAY.plusDays(-5));
        show();
        stage.tabTo("Change the steps to come…").press(KeyCode.SPACE);
        assertThat(stage.focused().getAccessibleText()).isEqualTo("From which day");
        retype("30 Nov 2026");
        stage.tabTo("Days of step 1");
        retype("5");
        stage.tabTo("Save the change").press(KeyCode.SPACE);
        assertThat(((Control) stage.focused()).getAccessibleHelp())
                .isEqualTo("13 days on this dose will be over by then. Type 13 or more.");
        retype("21");
        stage.tabTo("Dose of step 3 in mg");
        retype("4");
        stage.tabTo("Why").write("slower");
        stage.tabTo("Save the change").press(KeyCode.SPACE);
        var monday = JournalDay.of(2026, 11, 30);
        assertThat(plans.history().standing()).singleElement()
                .satisfies(made -> assertThat(made.from()).isEqualTo(monday));
        assertThat(stage.says("From 30 Nov 2026: 1.5 mg for 21 days, 3 mg for 14 days, 4 mg")).isTrue();
        assertThat(stage.says("First evening 17 Nov 2026: 1.5 mg for 14 days, 3 mg for 14 days, 4.5 mg")).isTrue();
        assertThat(stage.says("“slower”")).isTrue();
        assertThat(Ladder.of(plans.history()).on(monday.previous())).isInstanceOfSatisfying(Due.DoseDue.class,
                due -> assertThat(due.of()).hasValue(14));
        assertThat(Ladder.of(plans.history()).on(monday)).isInstanceOfSatisfying(Due.DoseDue.class,
                due -> assertThat(due.of()).hasValue(21));
    }

    @Test
    void recordsAnAmendmentAlsoWhereSomethingElseWasAddedWhileItWasTyped() {
        record(TODAY.plusDays(-5));
        show();
        stage.tabTo("Change the steps to come…").press(KeyCode.SPACE);
        Snapshots.onFx(() -> {
            model.preparations().strength().set("1.5");
            return model.preparations().add(Preparations.NONE, false, () -> { });
        });
        stage.tabTo("Days of step 2");
        retype("21");
        stage.tabTo("Save the change").press(KeyCode.SPACE);
        assertThat(plans.history().standing()).hasSize(1);
    }

    @Test
    void refusesToAmendADayThatIsOver() {
        record(TODAY.plusDays(-5));
        show();
        stage.tabTo("Change the steps to come…").press(KeyCode.SPACE);
        retype("20 Nov 2026");
        stage.tabTo("Days of step 2");
        retype("7");
        stage.tabTo("Save the change").press(KeyCode.SPACE);
        assertThat(plans.history().decisions()).isEmpty();
        assertThat(((Control) stage.focused()).getAccessibleHelp())
                .isEqualTo("The steps can change from 22 Nov 2026 on. The days before stay as they are.");
    }

    /** What stands in the form. */
    private String typed() {
        return model.newPlan().draft().steps().rows().stream()
                .map(row -> row.dose().get() + "/" + row.days().get() + "/" + row.review().get())
                .collect(Collectors.joining(" ")) + " at " + stage.focused().getAccessibleText();
    }

    private void retype(String words) {
        stage.press(KeyCode.HOME);
        for (int i = 0; i < 14; i++) {
            stage.press(KeyCode.DELETE);
        }
        stage.write(words);
    }

    private void record(JournalDay start) {
        plans.record(new Plan(start,
                List.of(Step.of(Dose.mg("1.5"), 14), Step.of(Dose.mg("3"), 14), Step.last(Dose.mg("4.5"))),
                "threeSteps", LocalTime.of(22, 0), Moment.of(start.date().atTime(12, 0), ZoneOffset.UTC), start,
                Optional.empty()));
    }
}
