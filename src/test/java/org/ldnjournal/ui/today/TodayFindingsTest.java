package org.ldnjournal.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Acknowledgement;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;

/** What matters today beside the dose, and what was taken because it was needed; by keyboard alone. */
class TodayFindingsTest {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final String TRAMADOL =
            "“Tramadol 50 mg” is an opioid. Naltrexone can block it and cause withdrawal.";

    private final Given given = new Given();
    private int openedMedicines;
    private OnStage stage;
    private TodayScreen screen;

    private void show(Medicine.Use use, String... medicines) {
        for (var name : List.of(medicines)) {
            given.memory.record(new Medicine(UUID.randomUUID(), name, use, Optional.empty(), Optional.empty(),
                    Medicine.Clarification.NONE), Moment.now(given.clock));
        }
        stage = new OnStage(() -> {
            screen = new TodayScreen(given.model(), TEXTS, () -> { }, () -> openedMedicines++);
            screen.shown();
            return screen.node();
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    /** What takes the keyboard when Today is opened. */
    private Node opened() {
        return Snapshots.onFx(screen::firstFocus);
    }

    private long cards() {
        return Snapshots.onFx(() -> stage.focused().getScene().getRoot().lookupAll(".finding").stream().count());
    }

    @Test
    void aFindingThatMattersTodayStandsOnceWithoutAnExclamationMark() {
        show(Medicine.Use.REGULAR, "Tramadol 50 mg");
        assertThat(cards()).isEqualTo(1);
        assertThat(stage.says(TRAMADOL)).isTrue();
        assertThat(Snapshots.onFx(() -> stage.focused().getScene().getRoot().lookupAll(".finding *").stream()
                .filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList()))
                .isNotEmpty().noneMatch(words -> words != null && words.contains("!"));
        stage.tabTo("Why am I seeing this, closed").press(KeyCode.SPACE);
        assertThat(stage.focused().getAccessibleText()).isEqualTo("Why am I seeing this, open");
    }

    @Test
    void anUnreadWarningToStopTakesTheKeyboardBeforeTheDoseUntilItIsRead() {
        show(Medicine.Use.REGULAR, "Tramadol 50 mg");
        assertThat(opened().getAccessibleText()).isEqualTo("Why am I seeing this, closed");
        stage.tabTo("I have read this: " + TRAMADOL).press(KeyCode.SPACE);
        assertThat(((Labeled) opened()).getText()).isEqualTo("Set up a plan");
    }

    @Test
    void ofSeveralTheFirstIsACardAndTheOthersAreALine() {
        show(Medicine.Use.REGULAR, "Tramadol 50 mg", "OxyContin", "Fentanyl patch");
        assertThat(cards()).isEqualTo(1);
        stage.tabTo("2 more findings in Medicines ›").press(KeyCode.SPACE);
        assertThat(openedMedicines).isEqualTo(1);
    }

    @Test
    void oneThatWasReadFoldsToALineThatLeadsToMedicines() {
        show(Medicine.Use.REGULAR, "Tramadol 50 mg");
        stage.tabTo("I have read this: " + TRAMADOL).press(KeyCode.SPACE);
        assertThat(given.memory.contents().items().of(Acknowledgement.class)).hasSize(1);
        assertThat(cards()).isZero();
        assertThat(stage.says(TRAMADOL)).isFalse();
        stage.tabTo("One warning that you have read ›").press(KeyCode.SPACE);
        assertThat(openedMedicines).isEqualTo(1);
    }

    @Test
    void aMedicineForWhenItIsNeededIsRecordedOnTheDayAndTakenBack() {
        show(Medicine.Use.AS_NEEDED, "Ibuprofen 400 mg");
        stage.tabTo("Medicine taken when needed").press(KeyCode.SPACE);
        assertThat(stage.focused().getAccessibleText()).isEqualTo("Which medicine");
        stage.tabTo("How much, in your words").write("1 tablet").press(KeyCode.ENTER);
        assertThat(given.memory.contents().items().of(AsNeededDose.class)).singleElement().satisfies(dose -> {
            assertThat(dose.day()).isEqualTo(given.today());
            assertThat(dose.amount()).isEqualTo("1 tablet");
        });
        stage.tabTo("Remove Ibuprofen 400 mg, 1 tablet").press(KeyCode.SPACE);
        assertThat(given.memory.contents().items().of(AsNeededDose.class)).isEmpty();
    }

    @Test
    void anAmountThatIsTooLongIsSaidBesideItsField() {
        show(Medicine.Use.AS_NEEDED, "Ibuprofen 400 mg");
        stage.tabTo("Medicine taken when needed").press(KeyCode.SPACE).tabTo("How much, in your words")
                .write("x".repeat(200)).press(KeyCode.ENTER);
        assertThat(given.memory.contents().items().of(AsNeededDose.class)).isEmpty();
        assertThat(stage.focused().getAccessibleText()).isEqualTo("How much, in your words");
    }
}
