package org.ldnjournal.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldnjournal.store.SomeJournal.AT;
import static org.ldnjournal.store.SomeJournal.DAY;
import static org.ldnjournal.store.SomeJournal.entry;
import static org.ldnjournal.store.SomeJournal.opened;
import static org.ldnjournal.store.SomeJournal.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.backup.BackupName;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.ldnjournal.vault.Passphrase;
import org.ldnjournal.vault.SomeVault;
import org.ldnjournal.vault.Vault;

/** A journal with a passphrase is the same journal, and a file that says nothing. */
class SealedJournalTest {
    private static final String WORDS = "walked to the lake";
    private static final Passphrase PASSPHRASE = new Passphrase("correct horse battery");

    @TempDir
    private Path folder;

    private final Vault vault = SomeVault.under("correct horse battery");
    private Path file;
    private JournalContents before;

    @BeforeEach
    void seal() {
        file = SomeJournal.in(folder);
        try (var journal = opened(JournalFile.open(file))) {
            journal.journal().record(entry(DAY.plusDays(-1), 3).withNote(WORDS), AT);
            before = journal.journal().contents();
        }
        Protection.set(file, vault);
    }

    @Test
    void holdsTheSameUnderThePassphrase() throws IOException {
        assertThat(contents()).isEqualTo(before);
        assertThat(Files.readString(file, ISO_8859_1)).startsWith("age-encryption.org/v1\n")
                .doesNotContain("SQLite", WORDS);
        assertThat(CheckJournal.check(file, PASSPHRASE)).isInstanceOf(Checked.Clean.class);
        assertThat(SomeJournal.bytesIn(folder)).containsOnlyKeys("some.ldnj");
    }

    @Test
    void isLockedToWhoeverHasNoKeyOrAnother() throws IOException {
        var bytes = SomeJournal.bytesIn(folder);
        assertThat(refusal(JournalFile.open(file))).isEqualTo(Kind.LOCKED);
        assertThat(refusal(JournalFile.openReadOnly(file))).isEqualTo(Kind.LOCKED);
        assertThat(CheckJournal.check(file)).isInstanceOf(Checked.Unreadable.class);
        assertThat(refusal(JournalFile.open(file, new Passphrase("another one altogether")))).isEqualTo(Kind.WRONG_KEY);
        assertThat(SomeJournal.bytesIn(folder)).isEqualTo(bytes);
    }

    @Test
    void keepsWhatIsSaved() {
        try (var journal = opened(JournalFile.open(file, PASSPHRASE))) {
            journal.journal().record(entry(DAY, 9), AT);
            assertThat(contents()).as("read beside the window").isEqualTo(journal.journal().contents())
                    .isNotEqualTo(before);
            assertThat(refusal(JournalFile.open(file, PASSPHRASE))).isEqualTo(Kind.IN_USE);
        }
        assertThat(contents().entry(DAY).orElseThrow().entry()).isEqualTo(entry(DAY, 9));
    }

    @Test
    void isAsBeforeWhereASaveCouldNotBeKept() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (var journal = opened(JournalFile.open(file, PASSPHRASE))) {
            Files.move(file, elsewhere.resolve("some.ldnj"));
            Files.createDirectory(file);
            assertThatThrownBy(() -> journal.journal().record(entry(DAY, 9), AT)).isInstanceOf(JournalFailure.class);
            assertThat(journal.journal().contents()).isEqualTo(before);
            Files.delete(file);
            journal.journal().record(entry(DAY, 8), AT);
        }
        assertThat(contents().entry(DAY).orElseThrow().entry()).as("a file that is gone is made again")
                .isEqualTo(entry(DAY, 8));
    }

    @Test
    void doesNotOverwriteWhatWasPutInItsPlace() throws IOException {
        try (var journal = opened(JournalFile.open(file, PASSPHRASE))) {
            Files.write(file, vault.seal(new byte[] {1}));
            var other = Files.readAllBytes(file);
            assertThatThrownBy(() -> journal.journal().record(entry(DAY, 9), AT)).isInstanceOf(JournalFailure.class);
            assertThat(Files.readAllBytes(file)).isEqualTo(other);
        }
    }

    @Test
    void takesAnotherPassphraseAndNone() throws IOException {
        Protection.change(file, PASSPHRASE, SomeVault.under("quite another one"));
        assertThat(refusal(JournalFile.openReadOnly(file, PASSPHRASE))).isEqualTo(Kind.WRONG_KEY);
        assertThat(refusal(JournalFile.openReadOnly(file, vault.recoveryKey()))).isEqualTo(Kind.WRONG_KEY);
        Protection.remove(file, new Passphrase("quite another one"));
        try (var journal = opened(JournalFile.open(file))) {
            assertThat(journal.journal().contents()).isEqualTo(before);
        }
        assertThat(Files.readString(file, ISO_8859_1)).startsWith("SQLite format 3");
    }

    @Test
    void takesTheCopyOfAnEarlierFormatBesideItAlong() throws IOException {
        Protection.remove(file, PASSPHRASE);
        var copy = Files.copy(file, folder.resolve("some.ldnj.format-3"));
        Protection.set(file, vault);
        assertThat(CheckJournal.check(copy, PASSPHRASE)).isInstanceOf(Checked.Clean.class);
        assertThat(refusal(JournalFile.openReadOnly(copy))).isEqualTo(Kind.LOCKED);
    }

    @Test
    void takesTheJournalFromBeforeRestoringAlongAlsoWhereALinkLeadsToIt() throws IOException {
        Protection.remove(file, PASSPHRASE);
        var link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("desk")).resolve("mine.ldnj"), file);
        var backup = Files.copy(file, folder.resolve("backup.ldnj"));
        var aside = Restoration.of(link, Clock.systemUTC()).inPlace(backup).orElseThrow();
        Protection.set(link, vault);
        assertThat(refusal(JournalFile.openReadOnly(aside))).isEqualTo(Kind.LOCKED);
    }

    /** As programs make that find equal files, or copy a folder without its bytes. */
    @Test
    void leavesACopyThatSharesItsBytesAsItIs() throws IOException {
        Protection.remove(file, PASSPHRASE);
        var copy = Files.createLink(Files.createDirectory(folder.resolve("mine")).resolve("copy.ldnj"), file);
        Protection.set(file, vault);
        assertThat(contents()).isEqualTo(before);
        try (var opened = opened(JournalFile.openReadOnly(copy))) {
            assertThat(opened.journal().contents()).isEqualTo(before);
        }
    }

    @Test
    void takesItsBackupsAlong() {
        Protection.remove(file, PASSPHRASE);
        var backups = folder.resolve("backups");
        try (var journal = opened(JournalFile.open(file))) {
            assertThat(journal.backups(backups, Clock.systemUTC()).make()).isInstanceOf(Backups.Made.class);
        }
        var another = SomeVault.under("quite another one");
        Protection.takeBackupsAlong(backups, file, Optional.empty(), Optional.of(vault));
        Protection.takeBackupsAlong(backups, file, Optional.of(PASSPHRASE), Optional.of(another));
        Protection.set(file, another);
        try (var journal = opened(JournalFile.open(file, another.recoveryKey()))) {
            var kept = journal.backups(backups, Clock.systemUTC());
            assertThat(kept.state().backups()).hasSize(1);
            assertThat(kept.rehearse(kept.state().lastGood().orElseThrow())).isInstanceOf(Backups.Shown.class);
            assertThat(refusal(JournalFile.openReadOnly(kept.state().backups().getFirst().file())))
                    .isEqualTo(Kind.LOCKED);
        }
    }

    @Test
    void namesTheBackupsOfItsFolderThatCanStillBeRead() throws IOException {
        Protection.remove(file, PASSPHRASE);
        var backups = folder.resolve("backups");
        Path changed;
        try (var journal = opened(JournalFile.open(file))) {
            var kept = journal.backups(backups, Clock.systemUTC());
            kept.make();
            changed = kept.state().backups().getFirst().file();
        }
        var stem = BackupName.of(file.getFileName().toString());
        var moved = Files.copy(file, backups.resolve(stem.at(LocalDateTime.of(2025, 1, 2, 3, 4), 1)));
        Files.copy(file, backups.resolve("mine" + stem.extension()));
        Files.copy(file, backups.resolve(stem.stem() + " of my sister" + stem.extension()));
        Protection.set(file, vault);
        assertThat(Protection.readableBackups(backups, file)).containsExactlyInAnyOrder(moved, changed);
        Protection.takeBackupsAlong(backups, file, Optional.empty(), Optional.of(vault));
        assertThat(Protection.readableBackups(backups, file)).containsExactly(moved);
    }

    @Test
    void refusesToWriteWhatIsOpenForReadingOnly() {
        try (var journal = opened(JournalFile.openReadOnly(file, PASSPHRASE))) {
            assertThatThrownBy(() -> journal.journal().record(entry(DAY, 9), AT))
                    .isInstanceOfSatisfying(JournalFailure.class,
                            refused -> assertThat(refused.kind()).isEqualTo(Kind.NOT_WRITABLE));
        }
    }

    private JournalContents contents() {
        try (var journal = opened(JournalFile.openReadOnly(file, PASSPHRASE))) {
            return journal.journal().contents();
        }
    }
}
