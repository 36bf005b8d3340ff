package org.ldnjournal.ui.medicines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;

/** By keyboard alone. */
class MedicinesScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Locale.UK);

    private final MemoryJournal journal = new MemoryJournal();
    private final OpenJournal open = new OpenJournal(journal, new MemoryPlanBook(), CLOCK,
            new Background(Runnable::run, Runnable::run, broken -> {
                throw new AssertionError(broken);
            }));
    private MedicinesModel model;
    private OnStage stage;

    @BeforeEach
    void show() {
        var screen = new MedicinesScreen[1];
        stage = new OnStage(() -> {
            model = new MedicinesModel(open, new MedicineMatcher(Vocabulary.shipped()), TEXTS);
            screen[0] = new MedicinesScreen(model, TEXTS);
            screen[0].shown();
            return screen[0].node();
        });
        Snapshots.onFx(() -> {
            screen[0].firstFocus().requestFocus();
            return null;
        });
    }

    @AfterEach
    void close() {
        stage.close();
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
        assertThat(((Labeled) stage.focused()).getText()).isEqualTo("Put it back");
        stage.press(KeyCode.SPACE);
        assertThat(journal.contents().medicines()).hasSize(1);
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
}
