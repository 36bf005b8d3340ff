package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldnjournal.store.SomeJournal.AT;
import static org.ldnjournal.store.SomeJournal.DAY;
import static org.ldnjournal.store.SomeJournal.entry;
import static org.ldnjournal.store.SomeJournal.opened;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class FailuresTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            SQLITE_FULL,              DISK_FULL
            SQLITE_READONLY,          NOT_WRITABLE
            SQLITE_READONLY_DBMOVED,  REPLACED
            SQLITE_CANTOPEN,          NOT_READABLE
            SQLITE_CORRUPT,           DAMAGED
            SQLITE_CORRUPT_INDEX,     DAMAGED
            SQLITE_NOTADB,            DAMAGED
            SQLITE_IOERR_SHORT_READ,  DAMAGED
            SQLITE_BUSY,              IN_USE
            SQLITE_BUSY_SNAPSHOT,     IN_USE
            SQLITE_LOCKED,            IN_USE
            SQLITE_IOERR_FSYNC,       BROKEN
            SQLITE_CONSTRAINT_CHECK,  BROKEN
            """)
    void namesTheKindOfWhatSqliteSays(SQLiteErrorCode code, Kind kind) {
        assertThat(Failures.of(new SQLiteException("said", code)).kind()).isEqualTo(kind);
    }

    @Test
    void callsWhatSqliteDidNotSayBroken() {
        assertThat(Failures.of(new SQLException("said")).kind()).isEqualTo(Kind.BROKEN);
    }

    @Test
    void writesNothingOfATransactionThatFindsTheDiskFull() {
        var file = SomeJournal.in(folder);
        try (var database = Database.forWriting(file)) {
            var journal = new SqliteJournal(() -> database);
            for (int day = 1; day <= 40; day++) {
                // takes up the pages that migrations left free, so that the next note needs a new one
                journal.record(entry(DAY.plusDays(-day), 5).withNote("y".repeat(4000)), AT);
            }
            var before = journal.contents();
            var changes = journal.changes();
            database.inTransaction(writing -> writing.script("PRAGMA max_page_count = 1"));

            assertThatThrownBy(() -> journal.record(entry(DAY, 9).withNote("x".repeat(4000)), AT))
                    .isInstanceOfSatisfying(JournalFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(Kind.DISK_FULL));

            assertThat(journal.contents()).isEqualTo(before);
            assertThat(journal.changes()).isEqualTo(changes);
            database.inTransaction(writing -> writing.script("PRAGMA max_page_count = 1000000"));
            journal.record(entry(DAY, 9), AT);
            assertThat(journal.entry(DAY).orElseThrow().entry()).isEqualTo(entry(DAY, 9));
        }
    }

    @Test
    void undoesAllOfAPieceOfWorkThatBreaksInTheMiddle() {
        var file = SomeJournal.in(folder);
        try (var database = Database.forWriting(file)) {
            assertThatThrownBy(() -> database.inTransaction(writing -> {
                EntryTable.record(writing, entry(DAY, 9), AT);
                throw new IllegalStateException("in the middle");
            })).hasMessage("in the middle");
        }
        try (var journal = opened(JournalFile.open(file))) {
            assertThat(journal.journal().entry(DAY).orElseThrow().entry()).isEqualTo(entry(DAY, 6));
        }
    }
}
