package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.bytesIn;
import static org.ldnjournal.store.SomeJournal.execute;
import static org.ldnjournal.store.SomeJournal.refusal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.JournalFailure.Kind;

/** What is no journal, or none that can be used, is refused by every door, and stays as it is byte for byte. */
class RefusedFilesTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeJournal() {
        file = SomeJournal.in(folder);
    }

    @Test
    void refusesAnEmptyFileAndLeavesItEmpty() throws IOException {
        Files.write(file, new byte[0]);
        refusedAs(Kind.NOT_A_JOURNAL);
        assertThat(file).isEmptyFile();
    }

    @Test
    void refusesAFileOfPlainText() throws IOException {
        Files.writeString(file, "Pain 6, fatigue 5.\n".repeat(100));
        refusedAs(Kind.NOT_A_JOURNAL);
    }

    @Test
    void refusesAFolder() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
        refusedAs(Kind.NOT_A_JOURNAL);
    }

    @Test
    void refusesTheDatabaseOfAnotherProgram() throws IOException, SQLException {
        Files.delete(file);
        execute(file, "CREATE TABLE bookmark (url TEXT)", "PRAGMA user_version = 1");
        refusedAs(Kind.NOT_A_JOURNAL);
    }

    @Test
    void refusesAJournalOfANewerProgram() throws IOException, SQLException {
        execute(file, "PRAGMA user_version = " + (Migrations.shipped().newest() + 1));
        refusedAs(Kind.NEWER);
    }

    @Test
    void refusesAJournalWithoutAVersion() throws IOException, SQLException {
        execute(file, "PRAGMA user_version = 0");
        refusedAs(Kind.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 511, 4096, 6000, 20480})
    void refusesATruncatedJournal(int length) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(length);
        }
        refusedAs(Kind.DAMAGED);
    }

    @Test
    void refusesAJournalWithOverwrittenPages() throws IOException {
        var noise = new byte[8192];
        Arrays.fill(noise, (byte) 0x5a);
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(12_288);
            bytes.write(noise);
        }
        refusedAs(Kind.DAMAGED);
    }

    private void refusedAs(Kind kind) throws IOException {
        var before = bytesIn(folder);
        assertThat(refusal(JournalFile.open(file))).isEqualTo(kind);
        assertThat(refusal(JournalFile.openReadOnly(file))).isEqualTo(kind);
        assertThat(refusal(JournalFile.create(file))).isEqualTo(Kind.NOT_WRITABLE);
        switch (CheckJournal.check(file)) {
            case Checked.Unreadable(var found, _) -> assertThat(found).isEqualTo(kind);
            case Checked.Faulty _ -> assertThat(kind).isEqualTo(Kind.DAMAGED);
            case Checked.Clean clean -> throw new AssertionError(clean);
        }
        assertThat(bytesIn(folder)).isEqualTo(before);
    }
}
