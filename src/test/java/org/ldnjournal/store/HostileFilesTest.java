package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ldnjournal.store.SomeJournal.execute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that calls itself a journal and was made to do harm: what it plants is not run, and it is not called clean. */
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
