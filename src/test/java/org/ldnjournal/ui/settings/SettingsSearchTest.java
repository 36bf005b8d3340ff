package org.ldnjournal.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.ui.shell.SomeBackups;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.Machine;

/** Settings are found by what they are called, and by what else people call them. */
class SettingsSearchTest {
    private OnStage stage;

    @AfterEach
    void close() {
        stage.close();
    }

    private void show(Locale locale) {
        var model = new SettingsModel(AtOnce.of(new MemoryJournal(), new MemoryPlanBook(),
                Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC)), () -> locale,
                () -> Machine.USUAL,
                _ -> { });
        stage = new OnStage(() -> {
            var screen = new SettingsScreen(model, new About("0.1.0", Path.of("journal.ldnj"), Optional::empty),
                    Texts.of(locale), () -> { },
                    new SimpleObjectProperty<>(ReminderChoices.USUAL), SomePassphrase.none(Texts.of(locale)),
                    SomeBackups.at(Clock.systemUTC()), SomeYours.none(Texts.of(locale)));
            screen.shown();
            return screen.node();
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en-GB, Find a setting,      text size, Text size,            Name
            en-GB, Find a setting,      FONT,      Text size,            Language
            en-GB, Find a setting,      bedtime,   The day ends at,      Text size
            en-GB, Find a setting,      sprache,   Language,             Text size
            en-GB, Find a setting,      scale,     Keep this meaning,    Language
            en-GB, Find a setting,      tracker,   Begin,                'Unit, if it has one'
            en-GB, Find a setting,      apache,    Apache License 2.0,   Text size
            en-GB, Find a setting,      evidence,  What the sentences rest on…, Text size
            en-GB, Find a setting,      studies,   What the sentences rest on…, Language
            de-DE, Einstellung finden,  grosser,   ,                     Textgröße
            de-DE, Einstellung finden,  schrift,   Textgröße,            Sprache
            de-DE, Einstellung finden,  GRÖßE,     Textgröße,            Sprache
            de-DE, Einstellung finden,  nacht uhr, Hell oder dunkel,     Textgröße
            """)
    void onlyWhatWasAskedForStays(String locale, String field, String typed, String stays, String goes) {
        show(Locale.forLanguageTag(locale));
        stage.tabTo(field).write(typed);
        if (stays != null) {
            assertThat(stage.says(stays)).as(stays).isTrue();
        }
        assertThat(stage.says(goes)).as(goes).isFalse();
    }

    @Test
    void saysThatNothingIsCalledLikeThisAndShowsEverythingAgain() {
        show(Locale.UK);
        stage.tabTo("Find a setting").write("xyz");
        assertThat(stage.says("Nothing is called like this. Try another word, such as “size”, “dark” or “name”."))
                .isTrue();
        stage.press(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        assertThat(stage.says("Text size")).isTrue();
        assertThat(stage.says("Language")).isTrue();
    }
}
