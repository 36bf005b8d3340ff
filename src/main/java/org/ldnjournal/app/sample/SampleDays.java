package org.ldnjournal.app.sample;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;

/**
 * The days of a sample journal: 14 of baseline, then the weeks from the first dose.
 *
 * @param first the first logged day
 * @param weeks how many weeks from the first dose to the last day, 0 to 520
 * @param zone  where the clock of the made-up person stands
 */
record SampleDays(JournalDay first, int weeks, ZoneId zone) {
    static final int BASELINE = 14;
    private static final int COLD_BEGINS = 24;
    private static final int COLD_ENDS = 30;
    private static final int YEAR = 365;

    static SampleDays ending(JournalDay last, int weeks, ZoneId zone) {
        return new SampleDays(last.plusDays(1L - BASELINE - 7L * weeks), weeks, zone);
    }

    /** The day of the first dose; with no weeks, the day after the last. */
    JournalDay dayOne() {
        return first.plusDays(BASELINE);
    }

    JournalDay last() {
        return first.plusDays(BASELINE + 7L * weeks - 1);
    }

    Stream<JournalDay> all() {
        return new DayRange(first, last()).days();
    }

    /** The day of the treatment: 1 on the day of the first dose, 0 and below in the baseline. */
    int treatmentDay(JournalDay day) {
        return dayOne().daysUntil(day) + 1;
    }

    JournalDay onTreatmentDay(int number) {
        return dayOne().plusDays(number - 1L);
    }

    /** Whether a cold runs: once a year for a week, and so once in a journal of some months. */
    boolean hasCold(JournalDay day) {
        int number = treatmentDay(day);
        int inYear = number > YEAR ? number % YEAR : number;
        return inYear >= COLD_BEGINS && inYear <= COLD_ENDS;
    }

    /** Whether a cold begins on this day. */
    boolean coldBegins(JournalDay day) {
        return hasCold(day) && !hasCold(day.previous());
    }

    Moment at(JournalDay day, LocalTime time) {
        return Moment.of(day.date().atTime(time), zone);
    }
}
