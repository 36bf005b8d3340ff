package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.store.Pragmas.Pragma;

class PragmasTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeJournal() {
        file = SomeJournal.in(folder);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            journal_mode,             delete
            synchronous,              3
            fullfsync,                1
            foreign_keys,             1
            trusted_schema,           0
            cell_size_check,          1
            ignore_check_constraints, 0
            recursive_triggers,       1
            temp_store,               2
            busy_timeout,             5000
            application_id,           1279544906
            encoding,                 UTF-8
            query_only,               0
            """)
    void writesWithThese(String name, String answer) {
        try (var database = Database.forWriting(file)) {
            assertThat(database.pragma(name)).isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            query_only,     1
            foreign_keys,   1
            trusted_schema, 0
            temp_store,     2
            """)
    void readsWithThese(String name, String answer) {
        try (var database = Database.forReading(file)) {
            assertThat(database.pragma(name)).isEqualTo(answer);
        }
    }

    /** What SQLite's defensive mode forbids besides; its Java driver has no switch for the mode itself. */
    @Test
    void letsNothingBeDoneToTheSchemaByHandAndLoadsNothing() {
        try (var database = Database.forWriting(file)) {
            assertThat(database.pragma("writable_schema")).isEqualTo("0");
            assertThatThrownBy(() -> database.inTransaction(writing ->
                    writing.update("UPDATE sqlite_schema SET sql = ''"))).isInstanceOf(JournalFailure.class);
            assertThatThrownBy(() -> database.reading(reading -> reading.list(
                    "SELECT load_extension('anything') AS x", row -> row.text("x"))))
                    .isInstanceOf(JournalFailure.class);
            assertThatThrownBy(() -> database.reading(reading -> reading.list(
                    "SELECT zeroblob(%d) AS x".formatted(Connections.LONGEST_ROW + 1), row -> row.value("x"))))
                    .isInstanceOfSatisfying(JournalFailure.class,
                            refused -> assertThat(refused.kind()).isEqualTo(JournalFailure.Kind.DAMAGED));
        }
    }

    @Test
    void refusesAConnectionThatDoesNotFollow() throws SQLException {
        try (var connection = SomeJournal.raw(file)) {
            assertThatThrownBy(() -> Pragmas.set(connection, List.of(new Pragma("journal_mode", "NONSENSE", "off"))))
                    .isInstanceOf(JournalFailure.class).hasMessageContaining("journal_mode");
            assertThatThrownBy(() -> Pragmas.set(connection, List.of(new Pragma("no_such_pragma", "1", "1"))))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void switchesAJournalBackFromAWriteAheadLog() throws SQLException {
        SomeJournal.execute(file, "PRAGMA journal_mode = WAL");
        SomeJournal.opened(JournalFile.openReadOnly(file)).close();
        SomeJournal.opened(JournalFile.open(file)).close();
        try (var database = Database.forReading(file)) {
            assertThat(database.pragma("journal_mode")).isEqualTo("delete");
        }
    }
}
