package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Hands;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.WindowFrame;

/** The language changes while the program runs: at once, in the same place, and nothing typed is lost. */
class LanguageSwitchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);

    private final Texts texts = Texts.of(Locale.UK);
    private final MemoryJournal journal = new MemoryJournal();
    private final Background direct = new Background(Runnable::run, Platform::runLater, broken -> {
        throw new AssertionError(broken);
    });
    private Places places;
    private WindowFrame frame;
    private OnStage stage;

    @AfterEach
    void close() {
        stage.close();
    }

    private void start() {
        var plans = new MemoryPlanBook();
        SampleJournal.of(1, 4, JournalDay.of(2026, 11, 22), ZoneOffset.UTC, texts).writeTo(journal, plans);
        stage = new OnStage(() -> {
            frame = new WindowFrame(texts);
            places = new Places(new OpenJournal(journal, plans, CLOCK, direct),
                    new MedicineMatcher(Vocabulary.shipped()), texts, new Around());
            frame.show(places.window());
            places.window().open("settings");
            return frame;
        });
        Snapshots.onFx(() -> null);
    }

    private void place(KeyCode digit) {
        var robot = new Hands();
        robot.press(KeyCode.CONTROL).type(digit).release(KeyCode.CONTROL);
        for (int i = 0; i < 3; i++) {
            Snapshots.onFx(() -> null);
        }
    }

    private void choose(String language) {
        stage.tabTo(texts.get("settings.language") + ": " + texts.get("settings.language.system"))
                .press(KeyCode.RIGHT);
        if (language.equals("Deutsch")) {
            stage.press(KeyCode.RIGHT);
        }
        for (int i = 0; i < 3; i++) {
            Snapshots.onFx(() -> null);
        }
    }

    @Test
    void theSamePlaceIsShownInTheOtherLanguageWithTheKeyboardWhereItWas() {
        start();
        assertThat(stage.says("Text size")).isTrue();
        choose("Deutsch");
        assertThat(stage.says("Textgröße")).isTrue();
        assertThat(stage.says("Text size")).isFalse();
        assertThat(places.window().openPlace()).contains("settings");
        assertThat(stage.focused().getAccessibleText()).isEqualTo("Sprache: Deutsch");
        place(KeyCode.DIGIT1);
        assertThat(stage.says("Nebenwirkungen")).isTrue();
    }

    @Test
    void todayIsThereInTheOtherLanguageWhereItWasOpenBefore() {
        start();
        place(KeyCode.DIGIT1);
        place(KeyCode.DIGIT7);
        choose("Deutsch");
        place(KeyCode.DIGIT1);
        assertThat(stage.says("Nebenwirkungen")).isTrue();
    }

    /** They would go off the card for the wallet and the page for the doctor. */
    @Test
    void whoSomebodyIsStaysKeptWhenSettingsAreLeftInTheOtherLanguage() {
        start();
        var person = journal.contents().person();
        assertThat(person.name()).isNotEmpty();
        choose("Deutsch");
        stage.tabTo("Name");
        assertThat(stage.focused()).hasFieldOrPropertyWithValue("text", person.name());
        place(KeyCode.DIGIT1);
        assertThat(journal.contents().person()).isEqualTo(person);
    }

    @Test
    void whatIsTypedAndNotRecordedYetStays() {
        start();
        place(KeyCode.DIGIT5);
        stage.tabTo("Name").write("Ibuprofen half typ");
        place(KeyCode.DIGIT6);
        stage.tabTo("From").write("1 Oct");
        place(KeyCode.DIGIT7);
        choose("Deutsch");
        place(KeyCode.DIGIT5);
        stage.tabTo("Name");
        assertThat(stage.focused()).hasFieldOrPropertyWithValue("text", "Ibuprofen half typ");
        place(KeyCode.DIGIT6);
        stage.tabTo("Von");
        assertThat(stage.focused()).hasFieldOrPropertyWithValue("text", "1 Oct");
    }

    /** Around the screens: another language is taken over as in the real window. */
    private final class Around extends StillSurroundings {
        private Machine adopted = Machine.USUAL;

        Around() {
            super(Machine.USUAL, Path.of("journal.ldnj"));
        }

        @Override
        public Machine machine() {
            return adopted;
        }

        @Override
        public void adopt(Machine machine) {
            adopted = machine;
            Platform.runLater(() -> places.speak(
                    machine.language().orElseThrow().locale(Locale.UK), frame::show));
        }
    }
}
