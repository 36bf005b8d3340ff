package org.ldnjournal.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.AT;
import static org.ldnjournal.store.SomeJournal.DAY;
import static org.ldnjournal.store.SomeJournal.entry;
import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.ldnjournal.vault.Passphrase;
import org.ldnjournal.vault.SomeVault;
import org.ldnjournal.vault.Vault;

/** A damaged journal with a passphrase: what can be decrypted and read is taken into a new one with the same. */
class SealedRecoveryTest {
    private static final String WORDS = "walked to the lake";
    private static final int ENTRIES = 120;
    private static final int CHUNK = 1 << 16;
    private static final Passphrase PASSPHRASE = new Passphrase("correct horse battery");

    @TempDir
    private Path folder;

    private final Vault vault = SomeVault.under("correct horse battery");
    private Path file;

    @BeforeEach
    void seal() {
        file = SomeJournal.in(folder);
        try (var journal = opened(JournalFile.open(file))) {
            journal.together(() -> {
                for (int i = 1; i <= ENTRIES; i++) {
                    journal.journal().record(entry(DAY.plusDays(-i), 3).withNote(WORDS.repeat(100)), AT);
                }
            });
        }
        Protection.set(file, vault);
    }

    private void spoil(int from) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[from] ^= 1;
        Files.write(file, bytes);
        assertThat(JournalFile.open(file, PASSPHRASE)).isInstanceOfSatisfying(Opened.Refused.class,
                refused -> assertThat(refused.kind()).isEqualTo(Kind.DAMAGED));
    }

    @Test
    void whatCanBeReadGoesIntoANewFileUnderTheSamePassphraseAndNothingIntoClear() throws IOException {
        spoil((int) Files.size(file) - CHUNK);
        var before = Files.readAllBytes(file);

        assertThat(Recovery.beside(file, PASSPHRASE)).isInstanceOfSatisfying(Recovery.Recovered.class, recovered -> {
            assertThat(recovered.suspect()).isNotEmpty();
            assertThat(CheckJournal.check(recovered.file(), PASSPHRASE)).isInstanceOf(Checked.Clean.class);
            try (var journal = opened(JournalFile.openReadOnly(recovered.file(), vault.recoveryKey()))) {
                assertThat(journal.journal().contents().entries()).hasSizeBetween(ENTRIES / 2, ENTRIES + 1);
                journal.journal().contents().entries().values().stream().skip(1).forEach(kept ->
                        assertThat(kept.entry().note()).isIn(WORDS.repeat(100), ""));
            }
        });
        assertThat(file).hasBinaryContent(before);
        try (var inside = Files.list(folder)) {
            assertThat(inside.filter(Files::isRegularFile)).hasSize(2)
                    .allSatisfy(made -> assertThat(Files.readString(made, ISO_8859_1)).doesNotContain(WORDS));
        }
    }

    @Test
    void nothingIsMadeWhereTheKeyIsMissingOrAnotherOrTheBeginningIsGone() throws IOException {
        var names = SomeJournal.bytesIn(folder).keySet();
        assertThat(Recovery.beside(file)).isEqualTo(new Recovery.NotRecovered(Kind.LOCKED, "it has a passphrase"));
        assertThat(Recovery.beside(file, new Passphrase("another one altogether"))).isInstanceOfSatisfying(
                Recovery.NotRecovered.class, refused -> assertThat(refused.kind()).isEqualTo(Kind.WRONG_KEY));
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 600));
        assertThat(Recovery.beside(file, PASSPHRASE)).isInstanceOf(Recovery.NotRecovered.class);
        assertThat(SomeJournal.bytesIn(folder).keySet()).isEqualTo(names);
    }

    @Test
    void aBackupIsRestoredInItsPlaceByThePassphraseAlone() throws IOException {
        var clock = Clock.fixed(AT.instant(), AT.zone());
        Path backup;
        try (var journal = opened(JournalFile.open(file, PASSPHRASE))) {
            backup = ((Backups.Made) journal.backups(journal.usualBackups(), clock).make()).backup().file();
        }
        spoil(CHUNK * 2);

        assertThat(Restoration.of(file, clock).from(backup)).isInstanceOfSatisfying(Restoration.NotRestored.class,
                refused -> assertThat(refused.kind()).isEqualTo(Kind.LOCKED));
        assertThat(Restoration.of(file, new Passphrase("another one altogether"), clock).from(backup))
                .isInstanceOfSatisfying(Restoration.NotRestored.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Kind.WRONG_KEY));
        assertThat(Restoration.of(file, PASSPHRASE, clock).from(backup)).isInstanceOf(Restoration.Restored.class);
        assertThat(CheckJournal.check(file, PASSPHRASE)).isInstanceOf(Checked.Clean.class);
    }
}
