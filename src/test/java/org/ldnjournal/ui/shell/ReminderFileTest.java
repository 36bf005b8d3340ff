package org.ldnjournal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.ui.kit.ReminderChoices;

class ReminderFileTest {
    @TempDir
    private Path folder;

    @Test
    void keepsEachChoice() {
        var kept = new ReminderFile(folder.resolve("made").resolve("reminders.properties"));
        assertThat(kept.read()).isEqualTo(ReminderChoices.USUAL);
        var chosen = new ReminderChoices(false, true, 60);
        kept.write(chosen);
        assertThat(kept.read()).isEqualTo(chosen);
        assertThat(folder.resolve("made")).isDirectoryContaining(file -> file.endsWith("reminders.properties"));
    }

    @Test
    void keepsWhatWasAnsweredLastInThisJournalBesideTheChoices() {
        var kept = new ReminderFile(folder.resolve("reminders.properties"));
        var journal = folder.resolve("mine.ldnj");
        var chosen = new ReminderChoices(true, true, 30);
        kept.write(chosen);
        assertThat(kept.answer(journal)).isEmpty();
        var snoozed = new ReminderAnswer(JournalDay.of(2026, 11, 22), 2,
                Optional.of(Instant.parse("2026-11-22T20:10:00Z")));
        kept.write(journal, snoozed);
        assertThat(kept.answer(journal)).contains(snoozed);
        var answered = new ReminderAnswer(snoozed.day(), 1, Optional.empty());
        kept.write(journal, answered);
        assertThat(kept.answer(journal)).contains(answered);
        assertThat(kept.answer(folder.resolve("another.ldnj"))).isEmpty();
        assertThat(kept.read()).isEqualTo(chosen);
        kept.write(ReminderChoices.USUAL);
        assertThat(kept.answer(journal)).contains(answered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-02-30 1", "today 1", "2026-11-22 one", "2026-11-22 1 later"})
    void anAnswerThatIsNotUnderstoodIsNone(String words) throws IOException {
        var file = folder.resolve("reminders.properties");
        Files.writeString(file, "reminders.plain=true\nreminders.answeredIn=mine\nreminders.answered=" + words);
        assertThat(new ReminderFile(file).answer(Path.of("mine"))).isEmpty();
        assertThat(new ReminderFile(file).read().plain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reminders.snoozeMinutes=never", "reminders.snoozeMinutes=5"})
    void whatIsNotUnderstoodIsAsUsualAndStays(String content) throws IOException {
        var file = folder.resolve("reminders.properties");
        Files.writeString(file, content);
        assertThat(new ReminderFile(file).read()).isEqualTo(ReminderChoices.USUAL);
        assertThat(file).hasContent(content);
    }
}
