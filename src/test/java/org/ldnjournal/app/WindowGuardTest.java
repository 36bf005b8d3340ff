package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.backup.LeftReadable;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.vault.Key;

/** What the window knows of backups that a passphrase does not keep. */
class WindowGuardTest {
    @TempDir
    private Path folder;

    @Test
    void knowsReadableBackupsAndAFolderThatIsAwayButMissesNoneThatWereNeverMade() throws IOException {
        var file = folder.resolve("journal.ldnj");
        var chosen = Files.createDirectory(folder.resolve("chosen"));
        var readable = Files.writeString(chosen.resolve("journal 2025-01-02 03.04.05.ldnj"), "SQLite format 3");
        var stick = folder.resolve("stick");
        try (var journal = ((Opened.Open) JournalFile.create(file)).journal()) {
            var guard = new WindowGuard(journal, _ -> List.of(journal.usualBackups(), chosen, stick), new Closed());
            assertThat(guard.leftReadable()).isEqualTo(new LeftReadable(List.of(readable), List.of(stick)));
        }
    }

    private static final class Closed implements WindowGuard.Closing {
        @Override
        public void lock(Path file) {
            throw new AssertionError();
        }

        @Override
        public void closedFor(Path file, Runnable work, Optional<Key> before, Optional<Key> after) {
            throw new AssertionError();
        }

        @Override
        public void replaced(Path file, Runnable work, Optional<Key> key) {
            throw new AssertionError();
        }
    }
}
