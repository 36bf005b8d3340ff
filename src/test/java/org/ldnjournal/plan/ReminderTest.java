package org.ldnjournal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalSettings;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;

/** The usual plan from 1 November, at 22:00 unless a test says otherwise; the day ends at 04:00. */
class ReminderTest {
    private static final JournalDay DAY = JournalDay.of(2026, 11, 5);

    private static Optional<Reminder> at(String time, JournalContents contents, Book book) {
        return Reminder.at(Moment.of(LocalDateTime.parse(time), ZoneOffset.UTC), contents, book.history());
    }

    private static DoseRecord record(int number, DoseRecord.Outcome outcome) {
        return new DoseRecord(DAY, number, outcome, Book.noon(DAY), DoseRecord.Assurance.NOT_ASKED);
    }

    private static DoseRecord taken(String mg) {
        return record(1, new DoseRecord.Taken(Dose.mg(mg), Book.noon(DAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-05T21:59, false", "2026-11-05T22:00, true", "2026-11-06T03:59, true", "2026-11-06T04:00, false"})
    void comesFromTheUsualTimeUntilTheDayEnds(String now, boolean comes) {
        assertThat(at(now, JournalContents.EMPTY, Book.usual("2026-11-01")).isPresent()).isEqualTo(comes);
    }

    @Test
    void namesDayPartDoseAndTime() {
        assertThat(at("2026-11-06T00:30", JournalContents.EMPTY, Book.usual("2026-11-01"))).contains(
                new Reminder(DAY, 1, Dose.mg("1.5"), LocalDateTime.parse("2026-11-05T22:00")));
    }

    @Test
    void aTimeAfterMidnightIsOfTheNextDate() {
        var late = Book.usual("2026-11-01").decided("2026-11-02", new Decision.ChangeTime(LocalTime.of(1, 0)));
        assertThat(at("2026-11-05T23:00", JournalContents.EMPTY, late)).isEmpty();
        assertThat(at("2026-11-06T01:00", JournalContents.EMPTY, late)).map(Reminder::day).contains(DAY);
    }

    @Test
    void doesNotComeWhereTheDoseIsRecordedTakenOrNot() {
        for (var outcome : List.of(taken("1.5"), record(1, new DoseRecord.Skipped(DoseRecord.Why.FORGOTTEN)))) {
            var contents = JournalContents.EMPTY.withDoses(List.of(outcome));
            assertThat(at("2026-11-05T22:30", contents, Book.usual("2026-11-01"))).isEmpty();
        }
    }

    @Test
    void comesForEachPartOfADoseUntilBothAreTaken() {
        var split = Book.usual("2026-11-01")
                .decided("2026-11-02", new Decision.Split(Dose.mg("0.5"), LocalTime.of(8, 0)));
        assertThat(at("2026-11-05T09:00", JournalContents.EMPTY, split)).contains(
                new Reminder(DAY, 1, Dose.mg("0.5"), LocalDateTime.parse("2026-11-05T08:00")));
        var first = JournalContents.EMPTY.withDoses(List.of(taken("0.5")));
        assertThat(at("2026-11-05T21:00", first, split)).isEmpty();
        assertThat(at("2026-11-05T22:00", first, split)).contains(
                new Reminder(DAY, 2, Dose.mg("1"), LocalDateTime.parse("2026-11-05T22:00")));
        assertThat(at("2026-11-05T22:00", JournalContents.EMPTY.withDoses(List.of(taken("1.5"))), split))
                .as("the whole dose at once").isEmpty();
    }

    @Test
    void thePartAfterMidnightIsTheFirstOneWhereTheDayEndsAtMidnight() {
        var split = Book.usual("2026-11-01")
                .decided("2026-11-02", new Decision.Split(Dose.mg("0.5"), LocalTime.of(1, 0)));
        var endsAtMidnight = JournalContents.EMPTY.with(JournalSettings.USUAL.withRollover(new Rollover(0)));
        assertThat(at("2026-11-05T01:30", endsAtMidnight, split)).contains(
                new Reminder(DAY, 1, Dose.mg("0.5"), LocalDateTime.parse("2026-11-05T01:00")));
    }

    @Test
    void neverComesOnADayWithoutADose() {
        assertThat(at("2026-10-30T23:00", JournalContents.EMPTY, Book.usual("2026-11-01"))).isEmpty();
        var paused = Book.usual("2026-11-01").decided("2026-11-03", new Decision.Pause(Decision.PauseReason.SURGERY));
        assertThat(at("2026-11-05T23:00", JournalContents.EMPTY, paused)).isEmpty();
        assertThat(at("2026-11-05T23:00", JournalContents.EMPTY, new Book())).isEmpty();
    }

    @Test
    void aTimeAtTheHourAtWhichTheDayEndsIsOfTheSameDate() {
        var early = Book.usual("2026-11-01").decided("2026-11-02", new Decision.ChangeTime(LocalTime.of(4, 0)));
        assertThat(at("2026-11-05T04:00", JournalContents.EMPTY, early)).contains(
                new Reminder(DAY, 1, Dose.mg("1.5"), LocalDateTime.parse("2026-11-05T04:00")));
    }

    @Test
    void aDoseThatWasOnlyPartlyTakenIsNotWhole() {
        var due = (Due.DoseDue) Book.usual("2026-11-01").on("2026-11-05");
        var partly = new DoseRecord.PartlyTaken(Dose.mg("1"), Book.noon(DAY), DoseRecord.Why.SIDE_EFFECTS);
        assertThat(due.isWhole(List.of(record(1, partly)))).isFalse();
        assertThat(due.isWhole(List.of(taken("1.5")))).isTrue();
    }
}
