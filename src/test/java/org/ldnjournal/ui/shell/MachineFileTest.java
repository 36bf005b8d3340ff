package org.ldnjournal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.text.Language;
import org.ldnjournal.ui.kit.Appearance;

class MachineFileTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("made").resolve("settings.properties");
    }

    @Test
    void whatWasKeptIsRead() {
        var machine = new Machine(new Appearance(Appearance.Mode.HOUR, 150, true, true),
                Optional.of(new Language("de")), Optional.of(new WindowPlace(10, 20.5, 1200, 800, true)),
                Optional.of(Path.of("backups here")), List.of(Path.of("before"), Path.of("before that")), 30, true);
        new MachineFile(file()).write(machine);
        assertThat(new MachineFile(file()).read()).isEqualTo(machine);
        assertThat(folder.resolve("made")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aFolderThatWasChosenBeforeIsRememberedOnceAndTheLastOneFirst() {
        var chosen = Machine.USUAL.withBackups(Path.of("a")).withBackups(Path.of("b")).withBackups(Path.of("a"))
                .withBackups(Path.of("c"));
        assertThat(chosen.backups()).contains(Path.of("c"));
        assertThat(chosen.former()).containsExactly(Path.of("a"), Path.of("b"));
        assertThat(chosen.withNamed(true).withLockAfter(5).former()).isEqualTo(chosen.former());
    }

    @Test
    void withoutAFileEverythingIsUsual() {
        assertThat(new MachineFile(file()).read()).isEqualTo(Machine.USUAL);
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"appearance.mode = PURPLE", "language = fr", "language = ../de", "window = here",
        "window = 1 2 NaN 4 false", "window = 1 2 3", "lock.minutes = soon", "lock.minutes = -5",
                "appearance.textPercent = large", "\\u00zz"})
    void aLineThatCannotBeUnderstoodGivesTheUsualThing(String line) throws IOException {
        var file = Files.writeString(folder.resolve("settings.properties"), line);
        assertThat(new MachineFile(file).read()).isEqualTo(Machine.USUAL);
        assertThat(file).hasContent(line);
    }

    /** A backup in a folder that is forgotten stays readable when a passphrase is set. */
    @Test
    void aFolderThatCannotBeUnderstoodLeavesThoseThatWereChosenBeforeIt() throws IOException {
        var file = Files.writeString(folder.resolve("settings.properties"),
                "backups.former.1 = a\nbackups.former.2 = b\\u0000\nbackups.former.4 = d\n");
        assertThat(new MachineFile(file).read().former()).containsExactly(Path.of("a"), Path.of("d"));
    }

    @Test
    void aLineThatCannotBeUnderstoodLeavesTheOthers() throws IOException {
        var file = Files.writeString(folder.resolve("settings.properties"),
                "window = here\nappearance.textPercent = 150\n");
        assertThat(new MachineFile(file).read().look().textPercent()).isEqualTo(150);
    }
}
