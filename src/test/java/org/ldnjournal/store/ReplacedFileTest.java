package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldnjournal.store.SomeJournal.AT;
import static org.ldnjournal.store.SomeJournal.DAY;
import static org.ldnjournal.store.SomeJournal.entry;
import static org.ldnjournal.store.SomeJournal.opened;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;

/** What happens to a journal whose file another program touches while it is open. */
class ReplacedFileTest {
    private static final Clock CLOCK = Clock.fixed(AT.instant(), AT.zone());

    @TempDir
    Path folder;

    private Path file;
    private Path other;

    @BeforeEach
    void makeJournalAndAnotherVersionOfIt() throws IOException {
        file = SomeJournal.in(folder);
        other = Files.copy(file, folder.resolve("from-another-computer"));
        try (var elsewhere = opened(JournalFile.open(other))) {
            elsewhere.journal().record(entry(DAY.plusDays(1), 2), AT);
        }
    }

    private static void assertRefused(JournalFile window) {
        assertThatThrownBy(() -> window.journal().record(entry(DAY, 9), AT))
                .isInstanceOfSatisfying(JournalFailure.class,
                failure -> assertThat(failure.kind()).isEqualTo(Kind.REPLACED));
    }

    @Test
    void anotherVersionPutInItsPlaceIsNoticedAndBothAreKept() throws IOException {
        try (var window = opened(JournalFile.open(file))) {
            window.journal().record(entry(DAY, 4), AT);
            var mine = window.journal().contents();
            var theirs = Files.readAllBytes(other);
            window.refuseReplaced();
            Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
            assertThatThrownBy(window::refuseReplaced).isInstanceOf(JournalFailure.class);
            assertRefused(window);

            var kept = window.continueBeside(CLOCK).orElseThrow();

            assertThat(kept).hasFileName("some from this window 2026-11-21 21.15.30.ldnj").isEqualTo(window.file());
            assertThat(window.journal().contents()).isEqualTo(mine);
            window.journal().record(entry(DAY, 9), AT);
            assertThat(file).hasBinaryContent(theirs);
            try (var reader = opened(JournalFile.openReadOnly(file))) {
                assertThat(reader.journal().contents().entries()).containsKey(DAY.plusDays(1));
            }
        }
        assertThat(CheckJournal.check(folder.resolve("some from this window 2026-11-21 21.15.30.ldnj")))
                .isInstanceOf(Checked.Clean.class);
    }

    @Test
    void aFileThatIsRemovedIsNoticedAndGetsItsNameBack() throws IOException {
        try (var window = opened(JournalFile.open(file))) {
            var mine = window.journal().contents();
            Files.delete(file);
            assertRefused(window);

            assertThat(window.continueBeside(CLOCK).orElseThrow()).isEqualTo(file.toRealPath());

            assertThat(window.journal().contents()).isEqualTo(mine);
            window.journal().record(entry(DAY, 9), AT);
        }
        assertThat(CheckJournal.check(file)).isInstanceOf(Checked.Clean.class);
        assertThat(folder.resolve(".some.ldnj.lock")).doesNotExist();
    }

    @Test
    void aFileThatIsChangedInPlaceIsNotWrittenInto() throws IOException {
        var theirs = Files.readAllBytes(other);
        try (var window = opened(JournalFile.open(file))) {
            window.journal().record(entry(DAY, 4), AT);
            Files.write(file, theirs);
            assertRefused(window);
            assertThat(window.continueBeside(CLOCK)).isEmpty();
            assertRefused(window);
        }
        assertThat(file).hasBinaryContent(theirs);
    }

    /** Windows tells the time of a write late, a network drive its own, and some programs set it. */
    @Test
    void aFileOfAnotherTimeThatHoldsTheSameIsWrittenInto() throws IOException {
        try (var window = opened(JournalFile.open(file))) {
            Files.setLastModifiedTime(file, FileTime.from(AT.instant()));
            window.refuseReplaced();
            window.journal().record(entry(DAY, 4), AT);
            Files.setLastModifiedTime(file, FileTime.from(AT.instant()));
            window.journal().record(entry(DAY, 9), AT);
        }
        try (var again = opened(JournalFile.open(file))) {
            assertThat(again.journal().entry(DAY).orElseThrow().entry()).isEqualTo(entry(DAY, 9));
        }
    }

    @Test
    void anotherProgramThatKeepsNoDigestsIsNoticed() throws Exception {
        try (var window = opened(JournalFile.open(file))) {
            window.journal().record(entry(DAY, 4), AT);
            try (var theirs = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = theirs.createStatement()) {
                statement.executeUpdate("UPDATE entry SET pain = 5");
            }
            assertRefused(window);
        }
    }

    /** What SQLite undoes of a change that failed is not another program's doing. */
    @Test
    void aChangeThatFailedInTheMiddleIsNoneOfAnotherProgram() {
        try (var database = Database.forWriting(file)) {
            var journal = new SqliteJournal(() -> database);
            journal.record(entry(DAY, 4), AT);
            assertThatThrownBy(() -> database.inTransaction(writing -> {
                writing.script("PRAGMA cache_size = 2; PRAGMA cache_spill = 2");
                EntryTable.record(writing, entry(DAY, 8).withNote("x".repeat(4000)), AT);
                EntryTable.record(writing, entry(DAY.plusDays(1), 8).withNote("x".repeat(4000)), AT);
                throw new IllegalStateException("in the middle");
            })).hasMessage("in the middle");
            journal.record(entry(DAY, 9), AT);
            assertThat(journal.entry(DAY).orElseThrow().entry()).isEqualTo(entry(DAY, 9));
        }
    }

    @Test
    void aFileThatIsCutShortIsNotWrittenInto() throws IOException {
        try (var window = opened(JournalFile.open(file))) {
            window.journal().record(entry(DAY, 4), AT);
            try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.setLength(6000);
            }
            assertThatThrownBy(() -> window.journal().record(entry(DAY, 9), AT)).isInstanceOf(JournalFailure.class);
        }
        assertThat(file).hasSize(6000);
    }

    @Test
    void aFileThatIsEmptiedIsNotFilledAnew() throws IOException {
        try (var window = opened(JournalFile.open(file))) {
            window.journal().record(entry(DAY, 4), AT);
            Files.write(file, new byte[0]);
            assertThatThrownBy(() -> window.journal().record(entry(DAY, 9), AT)).isInstanceOf(JournalFailure.class);
        }
        assertThat(file).isEmptyFile();
    }

    @Test
    void theSecondWindowIsToldWhichProgramHoldsIt() {
        try (var _ = opened(JournalFile.open(file))) {
            assertThat(Holder.of(file)).hasValueSatisfying(holder -> {
                assertThat(holder.process()).isEqualTo(ProcessHandle.current().pid());
                assertThat(holder.since()).isBefore(Instant.now());
            });
        }
        assertThat(Holder.of(file)).isEmpty();
    }
}
