package org.ldnjournal.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.OnStage;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Whole;
import org.ldnjournal.ui.shell.BackupNote;
import org.ldnjournal.ui.shell.RehearsedDays;
import org.ldnjournal.ui.shell.SomeBackups;

class BackupsCardTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);

    @Test
    void aLineStandsAboveTheScreensAfterAWeekWithoutOne() {
        var texts = Texts.of(Locale.UK);
        var model = SomeBackups.at(CLOCK);
        var note = Snapshots.onFx(() -> new BackupNote(model, texts, () -> { }));
        assertThat(note.isManaged()).isFalse();
        Snapshots.onFx(() -> {
            model.look();
            return note;
        });
        Snapshots.keep("backup-note",
                Snapshots.take(() -> note, new Appearance(Appearance.Mode.LIGHT, 100, true), 1100, 90));
        assertThat(note.isManaged()).isTrue();
        assertThat(Setting.wordsOf(note)).contains(texts.get("backups.noteNone"), texts.get("backups.now"));
        assertThat(Whole.cutOff(note)).isEmpty();
        Snapshots.onFx(() -> {
            model.make();
            return note;
        });
        assertThat(note.isManaged()).isFalse();
    }

    /** Days of three years: which of them is seen before another file takes the journal’s place. */
    @Test
    void saysOfWhichYearsTheDaysInABackupAre() {
        var texts = Texts.of(Locale.UK);
        var entries = new TreeMap<JournalDay, LoggedEntry>();
        List.of(JournalDay.of(2024, 11, 20), JournalDay.of(2026, 11, 21)).forEach(day -> entries.put(day,
                new LoggedEntry(Entry.empty(day).with(new Score(Scale.PAIN, 4)), Map.of())));
        var looked = Snapshots.onFx(() -> new RehearsedDays(new Backups.Shown(
                new Backup(Path.of("some.ldnj"), Moment.now(CLOCK), 1), JournalContents.EMPTY.withEntries(entries)),
                texts));
        assertThat(Setting.wordsOf(looked)).contains("20 November 2024", "21 November 2026", "20 Nov 2024");
    }

    @Test
    void theKeyboardStaysWithTheBackupThatIsLookedInto() {
        var texts = Texts.of(Locale.UK);
        var model = SomeBackups.at(CLOCK);
        try (var stage = new OnStage(() -> {
            var card = new BackupsCard(model, texts);
            card.shown();
            model.make();
            return new VBox(new Button("Today"), card.card());
        })) {
            var made = model.state().get().orElseThrow().lastGood().orElseThrow().made().local();
            var look = texts.get("backups.lookAt", texts.dateTime(made));
            stage.at(look).press(KeyCode.SPACE);
            assertThat(stage.focused().getAccessibleText()).isEqualTo(look);
            stage.at(texts.get("backups.restore")).press(KeyCode.SPACE, KeyCode.SPACE);
            assertThat(((Button) stage.focused()).getText()).isEqualTo(texts.get("backups.restore"));
            stage.at(texts.get("rehearsal.close")).press(KeyCode.SPACE);
            assertThat(stage.focused().getAccessibleText()).isEqualTo(look);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void saysTheLastGoodOneAndShowsWhatIsInIt(String language) {
        var texts = Texts.of(Locale.forLanguageTag(language));
        var model = SomeBackups.at(CLOCK);
        var made = Snapshots.onFx(() -> {
            var card = new BackupsCard(model, texts);
            card.shown();
            model.make();
            model.rehearse(model.state().get().orElseThrow().lastGood().orElseThrow());
            return card.card();
        });
        Snapshots.keep("backups-" + language,
                Snapshots.take(() -> made, new Appearance(Appearance.Mode.LIGHT, 150, true), 900, 900));

        assertThat(Whole.cutOff(made)).isEmpty();
        assertThat(Whole.nameless(made)).isEmpty();
        var words = Setting.wordsOf(made);
        assertThat(words).contains(texts.get("backups.last", texts.dateTime(model.state().get().orElseThrow().lastGood()
                .orElseThrow().made().local())), texts.get("rehearsal.empty"), texts.get("backups.restore"));
    }
}
