package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.backup.LeftReadable;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.store.Protection;
import org.ldnjournal.vault.Key;
import org.ldnjournal.vault.SomeVault;

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

    /** It may be readable to somebody else. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aBackupThatCannotBeReadNowIsNamedAndHidesNoOther() throws IOException {
        var file = folder.resolve("journal.ldnj");
        var chosen = Files.createDirectory(folder.resolve("chosen"));
        var broken = Files.createSymbolicLink(chosen.resolve("journal 2025-01-02 03.04.05.ldnj"),
                Path.of("/proc/self/mem"));
        var former = Files.createDirectory(folder.resolve("former"));
        var readable = Files.writeString(former.resolve("journal 2025-01-02 03.04.05.ldnj"), "SQLite format 3");
        try (var journal = ((Opened.Open) JournalFile.create(file)).journal()) {
            var guard = new WindowGuard(journal, _ -> List.of(chosen, former), new Closed());
            assertThat(guard.leftReadable()).isEqualTo(new LeftReadable(List.of(broken, readable), List.of()));
        }
        Files.delete(broken);
    }

    @Test
    void aBackupThatCannotBeReplacedKeepsNoOtherFromThePassphrase() throws IOException {
        var file = folder.resolve("journal.ldnj");
        WindowGuard guard;
        Path first;
        Path second;
        try (var journal = ((Opened.Open) JournalFile.create(file)).journal()) {
            first = made(journal, Instant.parse("2026-11-21T21:14:00Z"));
            second = made(journal, Instant.parse("2026-11-22T21:14:00Z"));
            guard = new WindowGuard(journal, _ -> List.of(journal.usualBackups()), new Closed());
        }
        var inItsWay = Files.createDirectories(first.resolveSibling("." + first.getFileName() + ".saving").resolve("x"));
        assertThatThrownBy(() -> guard.set(SomeVault.under("garden party"))).isInstanceOf(JournalFailure.class);
        assertThat(inItsWay).exists();
        assertThat(Protection.readableBackups(second.getParent(), file)).containsExactly(first);
    }

    private static Path made(JournalFile journal, Instant at) {
        var backups = journal.backups(journal.usualBackups(), Clock.fixed(at, ZoneOffset.UTC));
        return ((Backups.Made) backups.make()).backup().file();
    }

    /** Such as one on a stick that cannot be read any more; that is told all the same. */
    @Test
    void aFolderThatIsBrokenKeepsNoBackupElsewhereFromThePassphrase() throws IOException {
        var file = folder.resolve("journal.ldnj");
        var broken = Files.createDirectory(folder.resolve("broken"));
        Files.createDirectory(broken.resolve(".journal.backups"));
        var former = Files.createDirectory(folder.resolve("former"));
        WindowGuard guard;
        try (var journal = ((Opened.Open) JournalFile.create(file)).journal()) {
            journal.backups(former, Clock.systemUTC()).make();
            guard = new WindowGuard(journal, _ -> List.of(broken, former), new Closed());
        }
        assertThat(Protection.readableBackups(former, file)).hasSize(1);
        assertThatThrownBy(() -> guard.set(SomeVault.under("garden party"))).isInstanceOf(JournalFailure.class);
        assertThat(Protection.readableBackups(former, file)).isEmpty();
    }

    private static final class Closed implements WindowGuard.Closing {
        @Override
        public void lock(Path file) {
            throw new AssertionError();
        }

        @Override
        public void closedFor(Path file, Runnable work, Optional<Key> before, Optional<Key> after) {
            work.run();
        }

        @Override
        public void replaced(Path file, Runnable work, Optional<Key> key) {
            throw new AssertionError();
        }
    }
}
