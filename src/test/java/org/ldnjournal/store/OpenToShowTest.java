package org.ldnjournal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ldnjournal.store.SomeJournal.AT;
import static org.ldnjournal.store.SomeJournal.DAY;
import static org.ldnjournal.store.SomeJournal.dose;
import static org.ldnjournal.store.SomeJournal.entry;
import static org.ldnjournal.store.SomeJournal.execute;
import static org.ldnjournal.store.SomeJournal.opened;
import static org.ldnjournal.store.SomeJournal.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalFailure;

/** A journal that is shown before all of it was looked at: what is seen is the same, and nothing is risked. */
class OpenToShowTest {
    private static final int DAYS = 100;
    private static final String OLDEST = DAY.plusDays(-DAYS).toString();

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void makeJournal() {
        file = SomeJournal.in(folder);
        try (var journal = opened(JournalFile.open(file))) {
            journal.together(() -> {
                for (int back = 1; back <= DAYS; back++) {
                    journal.journal().record(entry(DAY.plusDays(-back), back % 11), AT);
                    journal.journal().record(dose(DAY.plusDays(-back), 1));
                }
            });
        }
    }

    @Test
    void whatIsReadInTwoPiecesIsWhatIsReadAtOnce() {
        try (var whole = opened(JournalFile.openReadOnly(file)); var shown = opened(JournalFile.openToShow(file))) {
            var contents = shown.journal().contents();
            assertThat(contents.entry(DAY)).isEqualTo(whole.journal().entry(DAY)).isPresent();
            assertThat(contents.logged().lastBefore(DAY.plusDays(-DAYS))).isEmpty();
            assertThat(contents.firstDose()).isEqualTo(whole.journal().contents().firstDose()).isPresent();
            assertThat(contents).isEqualTo(whole.journal().contents());
        }
    }

    @Test
    void whatIsWrittenFirstLosesNoOlderDay() {
        try (var shown = opened(JournalFile.openToShow(file))) {
            shown.journal().record(entry(DAY.next(), 4), AT);
            assertThat(shown.journal().contents().entries()).hasSize(DAYS + 2);
            assertThat(shown.journal().contents().doses()).hasSizeGreaterThanOrEqualTo(DAYS);
        }
    }

    @Test
    void anOlderDayThatIsChangedAfterwardsStaysAsItWasInWhatWasReadBefore() {
        try (var shown = opened(JournalFile.openToShow(file))) {
            var before = shown.journal().contents();
            var oldest = DAY.plusDays(-DAYS);
            shown.journal().record(entry(oldest, 10), AT);
            assertThat(before.entry(oldest).orElseThrow().entry()).isEqualTo(entry(oldest, DAYS % 11));
            assertThat(shown.journal().contents().entry(oldest).orElseThrow().entry()).isEqualTo(entry(oldest, 10));
        }
    }

    @Test
    void anOlderDoseThatIsTakenBackAfterwardsStaysInWhatWasReadBefore() {
        try (var shown = opened(JournalFile.openToShow(file))) {
            var before = shown.journal().contents();
            var oldest = DAY.plusDays(-DAYS);
            shown.journal().withdrawDose(oldest, 1, AT);
            assertThat(before.dosesOn(oldest)).containsExactly(dose(oldest, 1));
            assertThat(shown.journal().contents().dosesOn(oldest)).isEmpty();
        }
    }

    @Test
    void theDosesBeforeAnyDayAreTheSameWhetherTheOlderOnesWereReadOrNot() {
        JournalContents read;
        try (var whole = opened(JournalFile.openToShow(file))) {
            read = whole.journal().contents();
            assertThat(read.doses()).isNotEmpty();
        }
        try (var shown = opened(JournalFile.openToShow(file))) {
            for (int back : List.of(-1, 0, 1, 59, 60, 61, DAYS - 1, DAYS, DAYS + 100)) {
                var day = DAY.plusDays(-back);
                assertThat(shown.journal().contents().dosesBackFrom(day).toList())
                        .isEqualTo(read.dosesBackFrom(day).toList());
            }
        }
    }

    @Test
    void aRowThatIsNotAsItWasWrittenIsFoundByTheCheck() throws SQLException {
        execute(file, "UPDATE entry SET pain = 10 WHERE day = '" + OLDEST + "'");
        assertThat(refusal(JournalFile.open(file))).isEqualTo(JournalFailure.Kind.DAMAGED);
        try (var shown = opened(JournalFile.openToShow(file))) {
            assertThatThrownBy(shown::check).hasMessage("not as it was written: entry");
        }
    }

    @Test
    void anOlderDoseThatIsNotAsItWasWrittenIsFoundByTheCheck() throws SQLException {
        execute(file, "UPDATE dose SET micrograms = 3000 WHERE day = '" + OLDEST + "'");
        try (var shown = opened(JournalFile.openToShow(file))) {
            assertThatThrownBy(shown::check).hasMessage("not as it was written: dose");
        }
    }

    /** What of it cannot be read would say less than what the check finds. */
    @Test
    void aNewestDayThatNobodyCanHaveWrittenIsDamage() throws SQLException {
        execute(file, "PRAGMA ignore_check_constraints = ON", "UPDATE entry SET pain = 77 WHERE day = '" + DAY + "'");
        assertThat(refused(JournalFile.openToShow(file))).isEqualTo(refused(JournalFile.open(file)))
                .extracting(Opened.Refused::kind, Opened.Refused::detail)
                .containsExactly(JournalFailure.Kind.DAMAGED, "not as it was written: entry");
    }

    private static Opened.Refused refused(Opened opened) {
        return switch (opened) {
            case Opened.Refused refused -> refused;
            case Opened.Open(var journal) -> {
                journal.close();
                throw new AssertionError("it was opened");
            }
        };
    }

    @Test
    void nothingIsWrittenIntoAJournalThatIsNotAsItWasWritten() throws SQLException, IOException {
        execute(file, "UPDATE entry SET pain = 10 WHERE day = '" + OLDEST + "'");
        var bytes = Files.readAllBytes(file);
        try (var shown = opened(JournalFile.openToShow(file))) {
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> shown.journal().record(entry(DAY, 1), AT))
                        .isInstanceOf(JournalFailure.class).hasMessage("not as it was written: entry");
            }
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
}
