package org.ldnjournal.ui.medicines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Acknowledgement;
import org.ldnjournal.journal.AsNeededDose;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Procedure;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.OpenJournal;

/** By keyboard alone. */
class MedicinesScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final UUID CODEINE = new UUID(1, 1);

    private final MemoryJournal journal = new MemoryJournal();
    private final OpenJournal open = AtOnce.of(journal, new MemoryPlanBook(), CLOCK);
    private MedicinesModel model;
    private MedicinesScreen screen;
    private OnStage stage;

    @BeforeEach
    void show() {
        stage = new OnStage(() -> {
            model = new MedicinesModel(open, new MedicineMatcher(Vocabulary.shipped()), TEXTS);
            screen = new MedicinesScreen(model, TEXTS);
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

    @Test
    void whetherItIsTakenWhenNeededIsSeenOnAScreenThatIsMadeAnew() {
        var box = Snapshots.onFx(() -> {
            model.list().draft().use().set(Medicine.Use.AS_NEEDED);
            var words = TEXTS.get("medicines.asNeeded");
            return ((Page) new MedicinesScreen(model, TEXTS).node()).column().lookupAll("*").stream()
                    .filter(CheckBox.class::isInstance).map(CheckBox.class::cast)
                    .filter(one -> one.getText().equals(words)).findFirst().orElseThrow();
        });
        assertThat(box.isSelected()).isTrue();
    }

    private Medicine first() {
        return journal.contents().medicines().getFirst();
    }

    @Test
    void anOpioidIsAddedStoppedRemovedAndPutBack() {
        stage.write("Tramadol 50 mg").press(KeyCode.ENTER);
        assertThat(first().name()).isEqualTo("Tramadol 50 mg");
        assertThat(stage.says("Stop and ask")).isTrue();
        stage.tabTo("Stopped… Tramadol 50 mg").press(KeyCode.SPACE).write("23 Nov 2026").press(KeyCode.ENTER);
        assertThat(first().stopped()).isEmpty();
        assertThat(((TextField) stage.focused()).getText()).isEqualTo("23 Nov 2026");
        stage.press(KeyCode.HOME, KeyCode.DELETE).press(KeyCode.DELETE).write("21").press(KeyCode.ENTER);
        assertThat(first().stopped()).contains(LocalDate.of(2026, 11, 21));
        stage.tabTo("Remove Tramadol 50 mg").press(KeyCode.SPACE);
        assertThat(journal.contents().medicines()).isEmpty();
        stage.press(KeyCode.ENTER, KeyCode.SPACE);
        assertThat(journal.contents().medicines()).isEmpty();
        assertThat(((Labeled) stage.focused()).getText()).isEqualTo("“Tramadol 50 mg” was taken off the list.");
        stage.press(KeyCode.TAB, KeyCode.SPACE);
        assertThat(journal.contents().medicines()).hasSize(1);
    }

    @Test
    void whatWasTakenAwayIsNamedInSightAndEnterOnceMoreNeitherPutsItBackNorTakesTheNextAway() {
        journal.record(lab(LocalDate.of(2026, 11, 2), "12"), Moment.now(CLOCK));
        journal.record(lab(LocalDate.of(2026, 11, 9), "14"), Moment.now(CLOCK));
        Snapshots.onFx(() -> {
            open.changed();
            return null;
        });
        stage.tabTo("Remove " + labWords(LocalDate.of(2026, 11, 2), "12")).press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(journal.contents().labs()).extracting(LabValue::value).containsExactly(new BigDecimal("14"));
        assertThat(((Labeled) stage.focused()).getText())
                .isEqualTo("“" + labWords(LocalDate.of(2026, 11, 2), "12") + "” was taken away.");
        assertThat(Snapshots.<Boolean>onFx(() -> ((Page) screen.node()).shows(stage.focused()))).isTrue();
        stage.press(KeyCode.TAB, KeyCode.ENTER);
        assertThat(journal.contents().labs()).hasSize(2);
        assertThat(stage.says("was taken away")).isFalse();
    }

    @Test
    void aSurgeryOfADayThatIsOverIsAskedAboutWhereItIsTyped() {
        var prompt = ((TextField) stage.at("Planned for").focused()).getPromptText();
        assertThat(prompt).isEqualTo("6 Dec 2026");
        assertThat(((TextField) stage.at("Since, if you know").focused()).getPromptText()).isEqualTo("22 Nov 2026");
        stage.at("Planned for").write("14 Jan 2026").press(KeyCode.ENTER);
        var asked = TEXTS.get("medicines.procedureIsOver", LocalDate.of(2026, 1, 14));
        assertThat(stage.says(asked)).isTrue();
        stage.press(KeyCode.ENTER);
        assertThat(stage.says(asked)).isFalse();
        assertThat(((TextField) stage.focused()).getText()).isEqualTo("14 Jan 2026");
        assertThat(journal.contents().items().of(Procedure.class)).isEmpty();
        stage.press(KeyCode.ENTER, KeyCode.TAB, KeyCode.SPACE);
        assertThat(journal.contents().items().of(Procedure.class)).extracting(Procedure::date)
                .containsExactly(LocalDate.of(2026, 1, 14));
        assertThat(stage.says(asked)).isFalse();
    }

    private static LabValue lab(LocalDate day, String value) {
        return new LabValue(UUID.randomUUID(), day, LabValue.Test.ESR, new BigDecimal(value));
    }

    private static String labWords(LocalDate day, String value) {
        return TEXTS.get("medicines.labLine", day, TEXTS.get("report.lab.ESR"), new BigDecimal(value),
                LabValue.Test.ESR.unit());
    }

    @Test
    void aDoseTakenWhenNeededIsNamedWithItsMedicineWhenItIsTakenAway() {
        journal.record(new Medicine(CODEINE, "Codeine 15 mg", Medicine.Use.AS_NEEDED, Optional.empty(),
                Optional.empty(), Medicine.Clarification.NONE), Moment.now(CLOCK));
        journal.record(new AsNeededDose(UUID.randomUUID(), CODEINE, JournalDay.of(2026, 11, 20), "1 tablet",
                Moment.now(CLOCK)), Moment.now(CLOCK));
        Snapshots.onFx(() -> {
            open.changed();
            return null;
        });
        var words = TEXTS.get("medicines.takenAmountOn",
                TEXTS.longDay(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 22)), "1 tablet");
        stage.tabTo("Remove " + words).press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(journal.contents().items().of(AsNeededDose.class)).isEmpty();
        assertThat(((Labeled) stage.focused()).getText()).isEqualTo("“Codeine 15 mg · " + words + "” was taken away.");
    }

    @Test
    void whatMattersAboutAMedicineThatWasJustAddedHasTheKeyboard() {
        stage.write("Tramadol 50 mg").press(KeyCode.ENTER);
        assertThat(((Labeled) stage.focused()).getText()).isEqualTo("Why am I seeing this");
        stage.at("Name").write("Vitamin D").press(KeyCode.ENTER);
        assertThat(stage.focused().getAccessibleText()).isEqualTo("Name");
    }

    @Test
    void aNameThatCanMeanAnOpioidIsAskedAbout() {
        stage.write("Triatec").press(KeyCode.ENTER).tabTo("I do not know").press(KeyCode.SPACE);
        assertThat(first().clarification()).isEqualTo(Medicine.Clarification.NONE);
        stage.tabTo("Answer now").press(KeyCode.SPACE).tabTo("It is an opioid").press(KeyCode.SPACE);
        assertThat(first().clarification()).isEqualTo(Medicine.Clarification.IS_AN_OPIOID);
        assertThat(stage.says("You said that it is an opioid.")).isTrue();
    }

    @Test
    void whatIsNotKnownIsSaidToBeUnknownWhileTyping() {
        stage.write("Zzyqqorol");
        Snapshots.onFx(() -> {
            model.list().draft().lookUp();
            return null;
        });
        assertThat(stage.says("“Zzyqqorol” is not in the list. That is not an all-clear: ask your pharmacist whether it "
                + "contains an opioid.")).isTrue();
    }

    private void lookUp() {
        Snapshots.onFx(() -> {
            model.list().draft().lookUp();
            return null;
        });
    }

    @Test
    void escapeLeavesACorrectionAndChangesNothing() {
        stage.write("Vitamin D").press(KeyCode.ENTER).tabTo("Change… Vitamin D").press(KeyCode.SPACE);
        stage.write("Iron").press(KeyCode.ESCAPE);
        assertThat(stage.focused().getAccessibleText()).isEqualTo("Stopped… Vitamin D");
        assertThat(first().name()).isEqualTo("Vitamin D");
    }

    @Test
    void namesAreOfferedOverTheContentAndTakenWithTheArrowKeys() {
        stage.write("oxyc");
        lookUp();
        stage.keep("medicines-completions");
        stage.press(KeyCode.DOWN);
        assertThat(stage.focused().getAccessibleHelp()).contains("1 of ").endsWith("Enter takes it.");
        stage.press(KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
        assertThat(((TextField) stage.focused()).getText()).isNotEqualTo("oxyc").startsWithIgnoringCase("oxyc");
        assertThat(journal.contents().medicines()).isEmpty();
        stage.press(KeyCode.ESCAPE).press(KeyCode.ENTER);
        assertThat(first().name()).startsWithIgnoringCase("oxyc");
    }

    @Test
    void aNameThatWasTakenOffersNoOtherThatGoesOnFromIt() {
        stage.write("trado");
        lookUp();
        Snapshots.onFx(() -> {
            assertThat(model.list().draft().completions().get()).contains("Tradol");
            return null;
        });
        stage.press(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(((TextField) stage.focused()).getText()).isEqualTo("Tradol");
        stage.press(KeyCode.BACK_SPACE);
        lookUp();
        stage.write("l");
        lookUp();
        assertThat(stage.says("Tradolan")).isFalse();
        stage.press(KeyCode.ENTER);
        assertThat(first().name()).isEqualTo("Tradol");
    }

    @Test
    void thatANameIsUnknownIsNotSaidWhileNamesThatBeginLikeItAreOfferedButOnceItIsLeft() {
        var unknown = "“tra” is not in the list. That is not an all-clear: ask your pharmacist whether it contains an "
                + "opioid.";
        stage.write("tra");
        lookUp();
        assertThat(stage.says("tramadol")).isTrue();
        assertThat(stage.says(unknown)).isFalse();
        stage.press(KeyCode.TAB);
        assertThat(stage.says(unknown)).isTrue();
    }

    @Test
    void aMisspellingIsOnlyAskedAbout() {
        stage.write("tramafol");
        lookUp();
        var meant = model.list().draft().recognition().get().orElseThrow().suggestions();
        assertThat(meant).isNotEmpty().allSatisfy(name -> assertThat(stage.says("Did you mean " + name + "?"))
                .isTrue());
        stage.press(KeyCode.ENTER);
        assertThat(first().name()).isEqualTo("tramafol");
    }

    @Test
    void whyAndSourcesOpenInTheirPlaceAndAreReadByKeyboard() {
        stage.write("Tramadol 50 mg").press(KeyCode.ENTER);
        stage.tabTo("Why am I seeing this, closed").press(KeyCode.SPACE);
        assertThat(stage.focused().getAccessibleText()).isEqualTo("Why am I seeing this, open");
        assertThat(stage.says("Sources disagree about this. What a regulator has approved counts more than an opinion."))
                .isTrue();
        stage.press(KeyCode.TAB).press(KeyCode.SPACE);
        assertThat(stage.focused().getAccessibleText()).startsWith("Source [L]").endsWith(", open");
        stage.tabTo("E1-contraindicated on the page of evidence");
        stage.tabTo("I have read this: “Tramadol 50 mg” is an opioid. Naltrexone can block it and cause withdrawal.");
    }

    /** With large text the name of a new one lies so low that the page would scroll what was found out of sight. */
    @Test
    void whatWasFoundHasTheKeyboardFirstUntilItWasRead() {
        assertThat(screen.firstFocus().getAccessibleText()).isEqualTo("Name");
        stage.write("Tramadol 50 mg").press(KeyCode.ENTER);
        assertThat(screen.firstFocus().getAccessibleText()).isEqualTo("Why am I seeing this, closed");
        stage.tabTo("I have read this: “Tramadol 50 mg” is an opioid. Naltrexone can block it and cause withdrawal.")
                .press(KeyCode.SPACE);
        assertThat(screen.firstFocus().getAccessibleText()).isEqualTo("Name");
    }

    @Test
    void whatWasReadFoldsToALineAndCanBeShownAsUnreadAgain() {
        stage.write("Tramadol 50 mg").press(KeyCode.ENTER);
        var title = "“Tramadol 50 mg” is an opioid. Naltrexone can block it and cause withdrawal.";
        stage.tabTo("I have read this: " + title).press(KeyCode.SPACE);
        assertThat(stage.says("Stop and ask")).isFalse();
        assertThat(journal.contents().items().of(Acknowledgement.class)).hasSize(1);
        stage.tabTo("Read 22 Nov 2026: " + title + ", closed").press(KeyCode.SPACE);
        stage.tabTo("Show it as unread: " + title).press(KeyCode.SPACE);
        assertThat(journal.contents().items().of(Acknowledgement.class)).isEmpty();
        assertThat(stage.says("Stop and ask")).isTrue();
    }

    @Test
    void aDayOnWhichItWasTakenIsRecordedAndCorrectedByKeyboard() {
        stage.write("Codeine 15 mg").tabTo("Only when needed").press(KeyCode.SPACE).tabTo("Add to the list")
                .press(KeyCode.SPACE);
        stage.tabTo("I took it… Codeine 15 mg").press(KeyCode.SPACE).press(KeyCode.TAB).write("1 tablet")
                .press(KeyCode.ENTER);
        assertThat(stage.says("taken Sunday 22 November · 1 tablet")).isTrue();
        stage.tabTo("Change taken Sunday 22 November · 1 tablet").press(KeyCode.SPACE).press(KeyCode.TAB, KeyCode.END)
                .write("s").press(KeyCode.ENTER);
        assertThat(stage.says("taken Sunday 22 November · 1 tablets")).isTrue();
        stage.tabTo("Remove taken Sunday 22 November · 1 tablets").press(KeyCode.SPACE);
        assertThat(journal.contents().items().of(AsNeededDose.class)).isEmpty();
        assertThat(((Labeled) stage.focused()).getText())
                .isEqualTo("“Codeine 15 mg · taken Sunday 22 November · 1 tablets” was taken away.");
    }

    @Test
    void theChecklistIsOfferedAnsweredAndPutOff() {
        stage.tabTo("Answer now").press(KeyCode.SPACE);
        stage.press(KeyCode.RIGHT);
        assertThat(journal.contents().items().of(ConditionAnswer.class)).singleElement()
                .satisfies(kept -> assertThat(kept.condition()).isEqualTo(Condition.LIVER));
        stage.tabTo("Not now").press(KeyCode.SPACE);
        assertThat(stage.says("A few questions about your health")).isFalse();
        assertThat(stage.focused()).isInstanceOf(TextField.class);
    }
}
