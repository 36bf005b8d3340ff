package org.ldnjournal.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Snapshots;
import org.ldnjournal.ui.kit.Whole;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.shell.BackupNote;
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
