package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldnjournal.store.SomeJournal.execute;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.ldnjournal.vault.Passphrase;

/**
 * A file that calls itself a journal and was made to do harm: what it plants is not run, and it is not called clean.
 */
class HostileFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATE TRIGGER planted AFTER INSERT ON entry BEGIN UPDATE entry SET note = 'planted'; END
            CREATE TRIGGER planted AFTER INSERT ON dose BEGIN DELETE FROM entry; END
            CREATE VIEW planted AS SELECT load_extension('/tmp/x') AS x
            CREATE TABLE planted (x TEXT)
            CREATE VIRTUAL TABLE planted USING fts5(x)
            """)
    void whatIsNotOfTheProgramIsRefusedOrNamed(String statement) throws SQLException {
        var file = SomeJournal.in(folder);
        execute(file, statement);
        assertThat(CheckJournal.check(file)).isNotInstanceOf(Checked.Clean.class);
        assertThat(JournalFile.open(file)).isInstanceOf(Opened.Refused.class);
        assertThat(JournalFile.openReadOnly(file)).isInstanceOf(Opened.Refused.class);
    }

    @Test
    void aTableThatIsAViewIsRefused() throws SQLException {
        var file = SomeJournal.in(folder);
        execute(file, "ALTER TABLE draft RENAME TO real_draft", "CREATE VIEW draft AS SELECT * FROM real_draft");
        assertThat(JournalFile.open(file)).isInstanceOf(Opened.Refused.class);
    }

    @Test
    void aHugeValueIsRefusedAndNotShown() throws SQLException {
        var file = SomeJournal.in(folder);
        execute(file, "PRAGMA ignore_check_constraints = ON",
                "UPDATE entry SET note = hex(zeroblob(25000000))");
        assertThat(JournalFile.open(file)).isInstanceOf(Opened.Refused.class);
    }

    @Test
    void aValueLongerThanAnyIsNotReadIntoMemory() throws SQLException {
        var file = SomeJournal.in(folder);
        execute(file, "PRAGMA ignore_check_constraints = ON", "UPDATE entry SET note = hex(zeroblob(%d))"
                .formatted(Connections.LONGEST_ROW / 2 + 1));
        assertThat(JournalFile.open(file)).isInstanceOfSatisfying(Opened.Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Kind.DAMAGED);
            assertThat(refused.detail()).contains("cannot be read");
        });
    }

    @Test
    void whatAPlantedRuleCalculatesIsNotAsked() throws SQLException {
        var file = SomeJournal.in(folder);
        execute(file, "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL PRIMARY KEY',"
                        + " 'NOT NULL PRIMARY KEY CHECK (length(randomblob(900000000)) > 0)') WHERE name = 'entry'");
        assertThat(JournalFile.open(file)).isInstanceOfSatisfying(Opened.Refused.class,
                refused -> assertThat(refused.detail())
                .isEqualTo("missing or changed: table entry; not of this program: table entry"));
    }

    /** Whoever writes the file can write digests that fit: the value types are the last to be asked. */
    @Test
    void aValueThatCannotBeIsRefusedWhereItsDigestFits() throws SQLException {
        var file = SomeJournal.in(folder);
        execute(file, "PRAGMA ignore_check_constraints = ON", "UPDATE entry SET pain = 77");
        assertThat(JournalFile.open(file)).as("its digest does not fit").isInstanceOf(Opened.Refused.class);
        try (var database = Database.forWriting(file)) {
            database.reshape(_ -> { });
        }
        assertThat(CheckJournal.check(file)).isInstanceOf(Checked.Faulty.class);
        assertThat(JournalFile.open(file)).isInstanceOfSatisfying(Opened.Refused.class,
                refused -> assertThat(refused.detail()).isEqualTo("a value that cannot be: score.refused.range [77]"));
        try (var journal = SomeJournal.opened(JournalFile.openReadOnly(file))) {
            assertThatThrownBy(() -> journal.journal().contents()).isInstanceOfSatisfying(JournalFailure.class,
                    refused -> assertThat(refused.kind()).isEqualTo(Kind.DAMAGED));
        }
    }

    @Test
    void aTriggerInAnOlderJournalDoesNotRunWhileItIsBroughtToTheNewestFormat() throws SQLException, IOException {
        var file = SampleFormats.of(1, folder);
        execute(file, "CREATE TRIGGER planted AFTER UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'it ran'); END");
        assertThat(List.of(JournalFile.open(file), JournalFile.openReadOnly(file))).allSatisfy(opened ->
                assertThat(opened).isInstanceOfSatisfying(Opened.Refused.class, refused ->
                        assertThat(refused.detail()).isEqualTo("not of this program: trigger planted")));
        assertThat(CheckJournal.check(file)).isEqualTo(
                new Checked.Unreadable(Kind.DAMAGED, "not of this program: trigger planted"));
    }

    @Test
    void aRecoveryReadsNothingOfAPlantedViewWithoutEnd() throws SQLException {
        var file = SomeJournal.in(folder);
        execute(file, "ALTER TABLE draft RENAME TO real_draft", "CREATE VIEW draft AS WITH RECURSIVE n(day) AS"
                + " (VALUES ('2026-01-01') UNION ALL SELECT day FROM n) SELECT day, day AS field, day AS words, day AS at,"
                + " day AS zone FROM n");
        assertThat(Recovery.beside(file)).isInstanceOfSatisfying(Recovery.Recovered.class,
                recovered -> assertThat(recovered.suspect()).contains("draft"));
    }

    @Test
    void aFileThatIsTooLargeForMemoryIsNotReadIntoIt() throws IOException {
        var file = folder.resolve("large.ldnj");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.writeBytes("age-encryption.org/v1\n");
            large.setLength(3L << 30);
        }
        assertThat(JournalFile.open(file, new Passphrase("only for my own eyes"))).isInstanceOfSatisfying(
                Opened.Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Kind.NOT_READABLE));
    }

    @Test
    void everythingRefusedStaysAsItWas() throws SQLException, IOException {
        var file = SomeJournal.in(folder);
        execute(file, "CREATE TABLE planted (x TEXT)");
        var before = Files.readAllBytes(file);
        JournalFile.open(file);
        JournalFile.openReadOnly(file);
        CheckJournal.check(file);
        assertThat(file).hasBinaryContent(before);
    }
}
