package org.ldnjournal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"reminders.snoozeMinutes=never", "reminders.snoozeMinutes=5"})
    void whatIsNotUnderstoodIsAsUsualAndStays(String content) throws IOException {
        var file = folder.resolve("reminders.properties");
        Files.writeString(file, content);
        assertThat(new ReminderFile(file).read()).isEqualTo(ReminderChoices.USUAL);
        assertThat(file).hasContent(content);
    }
}
