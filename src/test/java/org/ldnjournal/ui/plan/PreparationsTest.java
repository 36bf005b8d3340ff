package org.ldnjournal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Preparations;
import org.ldnjournal.plan.Step;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.MakingWords;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.plan.PreparationsModel.Form;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.OpenJournal;

/** What doses are taken from: the model, and the card by keyboard alone. */
class PreparationsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final MemoryPlanBook plans = new MemoryPlanBook();
    private final OpenJournal open = AtOnce.of(new MemoryJournal(), plans, CLOCK);
    private final PlanModel plan = new PlanModel(open, new MedicineMatcher(Vocabulary.shipped()), TEXTS);
    private final PreparationsModel model = plan.preparations();

    @BeforeEach
    void usualPlan() {
        plans.record(new Plan(JournalDay.of(2026, 11, 22), List.of(Step.of(Dose.mg("1.5"), 14),
                Step.of(Dose.mg("3"), 14), Step.last(Dose.mg("4"))), "threeSteps", LocalTime.of(22, 0),
                Moment.now(CLOCK), Optional.empty()));
    }

    private List<Preparation> atHand() {
        return plans.history().preparations().atHand().stream().map(Preparations.Kept::preparation).toList();
    }

    private PreparationsModel.Outcome add(Form form, String strength, boolean anyway) {
        model.form().set(form);
        model.strength().set(strength);
        return model.add(plans.history().preparations(), anyway, () -> { });
    }

    @Test
    void addsEachSortAndRemovesIt() {
        assertThat(add(Form.CAPSULE, "1,5", false)).isInstanceOf(PreparationsModel.Added.class);
        model.scored().set(true);
        assertThat(add(Form.TABLET, "3 mg", false)).isInstanceOf(PreparationsModel.Added.class);
        model.graduation().set(100);
        assertThat(add(Form.LIQUID, "1", false)).isInstanceOf(PreparationsModel.Added.class);
        assertThat(atHand()).containsExactly(new Preparation.Capsule(Dose.mg("1.5")),
                new Preparation.Tablet(Dose.mg("3"), true), new Preparation.Liquid(Dose.mg("1"), 100));
        assertThat(model.strength().get()).isEmpty();
        model.remove(2);
        assertThat(atHand()).hasSize(2);
        assertThat(plans.history().preparations().all()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''    | dose.refused.empty
            1.500 | dose.refused.ambiguous
            .5    | dose.refused.leadingZero
            3 mL  | dose.refused.form
            0     | dose.refused.zero
            1.5   | preparation.refused.twice
            """)
    void keepsWhatWasTypedAndSaysWhyItIsRefused(String typed, String reason) {
        plans.add(new Preparation.Capsule(Dose.mg("1.5")), Moment.now(CLOCK));
        assertThat(add(Form.CAPSULE, typed, false)).asInstanceOf(type(PreparationsModel.StrengthRefused.class))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo(reason));
        assertThat(model.strength().get()).isEqualTo(typed);
        assertThat(atHand()).hasSize(1);
    }

    @Test
    void aLiquidNeedsItsStrengthAndTheMarksOfItsSyringe() {
        assertThat(add(Form.LIQUID, "", false)).isInstanceOf(PreparationsModel.StrengthRefused.class);
        assertThat(add(Form.LIQUID, "1", false)).isInstanceOf(PreparationsModel.SyringeRefused.class);
        assertThat(atHand()).isEmpty();
    }

    @Test
    void saysWhatBothPartsAndTheHalfAreMadeOf() {
        plan.start();
        assertThat(wanted()).containsExactly("1.5", "3", "4");
        decide(new Decision.Split(Dose.mg("0.5"), LocalTime.of(8, 0)));
        assertThat(wanted()).containsExactly("0.5", "1", "1.5", "3", "4");
        plans.undoDecision(1, Moment.now(CLOCK));
        decide(new Decision.Halve(7));
        assertThat(wanted()).containsExactly("0.75", "1.5", "3", "4");
        decide(new Decision.EveryOtherDay());
        assertThat(wanted()).containsExactly("0.75", "1.5", "3", "4");
    }

    private void decide(Decision.Kind kind) {
        plans.record(new Decision(JournalDay.of(2026, 11, 22), kind, "", true, Moment.now(CLOCK)));
    }

    private List<String> wanted() {
        plan.stop();
        plan.start();
        return PreparationsModel.doses(((PlanModel.OnPlan) plan.shown().get()).view()).stream()
                .map(dose -> dose.milligrams().toPlainString()).toList();
    }

    @ParameterizedTest
    @CsvSource({"45", "15", "50", "4.6"})
    void asksAboutAStrengthAboveTheUsualDoses(String typed) {
        assertThat(add(Form.CAPSULE, typed, false)).isInstanceOf(PreparationsModel.Asked.class);
        assertThat(atHand()).isEmpty();
        assertThat(add(Form.CAPSULE, typed, true)).isInstanceOf(PreparationsModel.Added.class);
    }

    @Test
    void escapeLeavesWhatIsBeingTypedAndAddsNothing() {
        try (var stage = onStage()) {
            stage.tabTo("Add what you take it from").press(KeyCode.SPACE, KeyCode.TAB).write("1.5")
                    .press(KeyCode.ESCAPE);
            assertThat(stage.says("Add what you take it from")).isTrue();
            assertThat(atHand()).isEmpty();
        }
    }

    @Test
    void byKeyboardCapsulesAreAddedAndTheStepsThatCannotBeMadeAreNamed() {
        try (var stage = onStage()) {
            stage.tabTo("Add what you take it from").press(KeyCode.SPACE, KeyCode.TAB).write("1.500")
                    .press(KeyCode.ENTER);
            assertThat(stage.says(TEXTS.get("dose.refused.ambiguous", "1.500", "1.5"))).isTrue();
            stage.press(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.ENTER);
            assertThat(atHand()).containsExactly(new Preparation.Capsule(Dose.mg("1.5")));
            assertThat(stage.says("1.5 mg capsules")).isTrue();
            assertThat(stage.says(TEXTS.milligrams(Dose.mg("3").milligrams()) + ": two 1.5 mg capsules")).isTrue();
            assertThat(stage.says(MakingWords.of(
                    plans.history().preparations().making(Dose.mg("4")), Dose.mg("4"), TEXTS))).isTrue();
            assertThat(stage.says(TEXTS.get("preparation.ask"))).isTrue();
            stage.back().press(KeyCode.SPACE);
            assertThat(atHand()).isEmpty();
            assertThat(stage.says(TEXTS.get("preparation.empty"))).isTrue();
        }
    }

    @Test
    void byKeyboardALiquidIsAddedOnceItsSyringeIsKnown() {
        try (var stage = onStage()) {
            stage.tabTo("Add what you take it from").press(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB)
                    .write("1").press(KeyCode.ENTER);
            assertThat(stage.says(TEXTS.get("preparation.refused.graduation"))).isTrue();
            stage.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT).tabTo("Add it")
                    .press(KeyCode.SPACE);
            assertThat(atHand()).singleElement().isInstanceOf(Preparation.Liquid.class);
            assertThat(stage.says("liquid with 1 mg/mL")).isTrue();
        }
    }

    @Test
    void byKeyboardAHighStrengthIsAskedAboutFirst() {
        try (var stage = onStage()) {
            stage.tabTo("Add what you take it from").press(KeyCode.SPACE, KeyCode.TAB).write("45").press(KeyCode.ENTER);
            assertThat(stage.says(TEXTS.get("preparation.asks", Dose.mg("45").milligrams()))).isTrue();
            stage.press(KeyCode.SPACE).write("4.5").press(KeyCode.ENTER);
            assertThat(atHand()).containsExactly(new Preparation.Capsule(Dose.mg("4.5")));
        }
    }

    private OnStage onStage() {
        return new OnStage(() -> {
            var screen = new PlanScreen(plan, new CalendarModel(open, TEXTS, _ -> Optional.empty()), Claims.shipped(),
                    TEXTS,
                    Runnable::run);
            screen.shown();
            screen.firstFocus().requestFocus();
            return screen.node();
        });
    }
}
