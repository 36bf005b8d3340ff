package org.ldnjournal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Step;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.OpenJournal;

/** By keyboard alone. */
class PlanScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    @TempDir
    private Path folder;
    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final OpenJournal open = AtOnce.of(journal, plans, CLOCK);
    private PlanScreen screen;
    private OnStage stage;

    @BeforeEach
    void show() {
        stage = new OnStage(() -> {
            screen = new PlanScreen(new PlanModel(open, new MedicineMatcher(Vocabulary.shipped()), TEXTS),
                    new CalendarModel(open, TEXTS, _ -> Optional.of(folder.resolve("plan.ics"))), Claims.shipped(),
                    TEXTS, Runnable::run);
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

    private void typeDays() {
        stage.write("14").tabTo("Days of step 2").write("14").tabTo("Start this plan").press(KeyCode.SPACE);
    }

    @Test
    void aPlanIsMadeAndADecisionRecordedAndUndone() {
        typeDays();
        assertThat(plans.history().plans()).hasSize(1);
        assertThat(stage.says("Day 1 of 14 on 1.5 mg")).isTrue();
        stage.tabTo("Record a decision").press(KeyCode.SPACE).tabTo("Stay longer…").press(KeyCode.SPACE);
        stage.write("7").press(KeyCode.ENTER);
        assertThat(plans.history().standing()).singleElement()
                .satisfies(made -> assertThat(made.kind()).isEqualTo(new Decision.StayLonger(7)));
        assertThat(stage.says("Day 1 of 21 on 1.5 mg")).isTrue();
        stage.tabTo("Undo: Stayed on 1.5 mg for 7 more days").press(KeyCode.SPACE);
        assertThat(plans.history().standing()).isEmpty();
        assertThat(stage.says("Stayed on 1.5 mg for 7 more days · undone")).isTrue();
        assertThat(((Labeled) stage.focused()).getText()).isEqualTo("Record a decision");
    }

    @Test
    void anotherDecisionIsFoundUnderOtherAndRecorded() {
        typeDays();
        stage.tabTo("Record a decision").press(KeyCode.SPACE).tabTo("Other…").press(KeyCode.SPACE);
        stage.tabTo("Check the need: down and up again…").press(KeyCode.SPACE);
        stage.write("1").press(KeyCode.TAB).write("7").press(KeyCode.ENTER);
        assertThat(plans.history().standing()).singleElement()
                .satisfies(made -> assertThat(made.kind()).isEqualTo(new Decision.Recheck(Dose.mg("1"), 7)));
        assertThat(stage.says("Day 1 of 7 on 1 mg")).isTrue();
        assertThat(stage.says("Next 14 days")).isTrue();
    }

    @Test
    void aDecisionForAComingDayIsSaidAndCanBeUndone() {
        typeDays();
        stage.tabTo("Record a decision").press(KeyCode.SPACE).tabTo("Pause…").press(KeyCode.SPACE);
        stage.tabTo("From the evening of").write("1 Dec 2026").press(KeyCode.ENTER);
        assertThat(plans.history().standing()).hasSize(1);
        assertThat(stage.says("Decided for a coming day")).isTrue();
        var said = "Paused: another reason, from " + TEXTS.day(LocalDate.of(2026, 12, 1));
        assertThat(stage.says(said)).isTrue();
        assertThat(stage.says("Record a decision")).isFalse();
        stage.tabTo("Undo: " + said).press(KeyCode.SPACE);
        assertThat(plans.history().standing()).isEmpty();
        assertThat(stage.says("Decided for a coming day")).isFalse();
        assertThat(((Labeled) stage.focused()).getText()).isEqualTo("Record a decision");
    }

    @Test
    void enterOnceMoreTakesNoDecisionBack() {
        typeDays();
        stage.tabTo("Record a decision").press(KeyCode.SPACE).tabTo("Stop…").press(KeyCode.SPACE);
        stage.tabTo("Reason, in your own words").write("too many dreams").press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(plans.history().standing()).singleElement()
                .satisfies(made -> assertThat(made.kind()).isInstanceOf(Decision.Stop.class));
        assertThat(((Labeled) stage.focused()).getText()).startsWith("Stopped since");
    }

    @Test
    void enterOnceMoreTakesNoDecisionForAComingDayBack() {
        typeDays();
        stage.tabTo("Record a decision").press(KeyCode.SPACE).tabTo("Pause…").press(KeyCode.SPACE);
        stage.tabTo("From the evening of").write("1 Dec 2026").press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(plans.history().standing()).hasSize(1);
        assertThat(((Labeled) stage.focused()).getText()).startsWith("Day 1 of 14 on 1.5 mg");
    }

    @Test
    void escapeLeavesADecisionThatIsBeingRecordedAndRecordsNone() {
        typeDays();
        stage.tabTo("Record a decision").press(KeyCode.SPACE, KeyCode.ESCAPE);
        assertThat(((Labeled) stage.focused()).getText()).isEqualTo("Record a decision");
        stage.press(KeyCode.SPACE).tabTo("Pause…").press(KeyCode.SPACE, KeyCode.ESCAPE);
        assertThat(((Labeled) stage.focused()).getText()).isEqualTo("Record a decision");
        stage.tabTo("Change the steps to come…").press(KeyCode.SPACE, KeyCode.ESCAPE);
        assertThat(((Labeled) stage.focused()).getText()).isEqualTo("Change the steps to come…");
        assertThat(plans.history().standing()).isEmpty();
    }

    @Test
    void whoComesBackToADecisionThatIsBeingRecordedGoesOnTyping() {
        typeDays();
        stage.tabTo("Record a decision").press(KeyCode.SPACE).tabTo("Stay longer…").press(KeyCode.SPACE);
        Snapshots.onFx(() -> {
            screen.hidden();
            screen.node().requestFocus();
            screen.shown();
            screen.firstFocus().requestFocus();
            return null;
        });
        stage.write("7").press(KeyCode.ENTER);
        assertThat(plans.history().standing()).singleElement()
                .satisfies(made -> assertThat(made.kind()).isEqualTo(new Decision.StayLonger(7)));
    }

    /** The decision lies below the picture; with large text the page's name would go out of sight for it. */
    @Test
    void whoOpensThePlanHasTheKeyboardWhereTheyStandAndTheDecisionNext() {
        typeDays();
        Snapshots.onFx(() -> {
            screen.firstFocus().requestFocus();
            return null;
        });
        assertThat(((Labeled) stage.focused()).getText()).isEqualTo("Day 1 of 14 on 1.5 mg");
        stage.press(KeyCode.TAB);
        assertThat(((Labeled) stage.focused()).getText()).isEqualTo("Record a decision");
    }

    @Test
    void whoOpensThePlanWhenADecisionIsDueHasTheKeyboardOnItAndChoosesNothingByEnter() {
        plans.record(new Plan(JournalDay.of(2026, 11, 8), List.of(Step.of(Dose.mg("1.5"), 14), Step.last(Dose.mg("3"))),
                "", LocalTime.of(22, 0), Moment.now(Clock.offset(CLOCK, Duration.ofDays(-14))), Optional.empty()));
        Snapshots.onFx(() -> {
            screen.hidden();
            screen.shown();
            screen.firstFocus().requestFocus();
            return null;
        });
        assertThat(((Labeled) stage.focused()).getText()).startsWith("A step is due: ");
        stage.press(KeyCode.ENTER);
        assertThat(stage.says("Record the decision")).isFalse();
        stage.press(KeyCode.TAB);
        assertThat(((Labeled) stage.focused()).getText()).isEqualTo("Go up to 3 mg");
    }

    @Test
    void aStepThatIsLowerIsNotCalledUp() {
        plans.record(new Plan(JournalDay.of(2026, 11, 8), List.of(Step.of(Dose.mg("3"), 14), Step.last(Dose.mg("1.5"))),
                "",
                LocalTime.of(22, 0), Moment.now(Clock.offset(CLOCK, Duration.ofDays(-14))), Optional.empty()));
        Snapshots.onFx(() -> {
            screen.hidden();
            screen.shown();
            return null;
        });
        stage.tabTo("Go on to " + TEXTS.milligrams(Dose.mg("1.5").milligrams())).press(KeyCode.SPACE);
        stage.tabTo("Record the decision").press(KeyCode.SPACE);
        assertThat(stage.says("Went on to " + TEXTS.milligrams(Dose.mg("1.5").milligrams()))).isTrue();
    }

    @Test
    void aDayOfAnotherYearIsSaidWithItsYear() {
        plans.record(new Plan(JournalDay.of(2024, 12, 10), List.of(Step.last(Dose.mg("1.5"))), "", LocalTime.of(22, 0),
                Moment.now(CLOCK), Optional.empty()));
        Snapshots.onFx(() -> {
            screen.hidden();
            screen.shown();
            return null;
        });
        var began = TEXTS.day(LocalDate.of(2024, 12, 10), LocalDate.of(2026, 11, 22));
        assertThat(began).endsWith("2024");
        assertThat(stage.says("1.5 mg · since " + began + " · now")).isTrue();
    }

    @Test
    void theHeadingOfAFormPromisesNothingMore() {
        typeDays();
        stage.tabTo("Record a decision").press(KeyCode.SPACE).tabTo("Pause…").press(KeyCode.SPACE);
        assertThat(stage.says("Pause")).isTrue();
    }

    @Test
    void whatIsRefusedIsSaidBesideItsField() {
        stage.write("soon").tabTo("Start this plan").press(KeyCode.SPACE);
        assertThat(plans.history().plans()).isEmpty();
        assertThat(stage.says("Type a whole number of days from 1 to 366, such as 14.")).isTrue();
        stage.press(KeyCode.END).write("x");
        assertThat(stage.focused().getAccessibleText()).isEqualTo("Days of step 1");
        assertThat(((Control) stage.focused()).getAccessibleHelp()).as("no refusal of what is no longer there")
                .isEmpty();
    }

    @Test
    void anOpioidOnTheListStopsThePlan() {
        journal.record(new Medicine(UUID.randomUUID(), "Codeine", Medicine.Use.REGULAR, Optional.empty(),
                Optional.empty(), Medicine.Clarification.NONE), Moment.now(CLOCK));
        typeDays();
        assertThat(plans.history().plans()).isEmpty();
        assertThat(stage.says("“Codeine” is on your list of medicines and is an opioid.")).isTrue();
        stage.press(KeyCode.SPACE).tabTo("Start this plan").press(KeyCode.SPACE);
        assertThat(plans.history().plans().getFirst().override()).isPresent();
    }

    @Test
    void thePlanIsSavedForACalendar() {
        typeDays();
        var file = folder.resolve("plan.ics");
        stage.tabTo("Save calendar file…").press(KeyCode.SPACE);
        assertThat(file).content().startsWith("BEGIN:VCALENDAR").doesNotContainIgnoringCase("naltrexone");
        assertThat(stage.says("Saved: " + file)).isTrue();
        stage.back().press(KeyCode.SPACE).tabTo("Save calendar file…").press(KeyCode.SPACE);
        assertThat(file).content().contains("SUMMARY:Take low-dose naltrexone (LDN)");
    }
}
