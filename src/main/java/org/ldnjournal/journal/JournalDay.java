package org.ldnjournal.journal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The day that an entry counts for. It begins at the {@link Rollover} hour, so a dose taken at 00:30 belongs to the
 * evening before. Days are calendar days: a day of 23 or 25 hours is one day.
 *
 * @param date the calendar date of its morning, from 1900-01-01 to 2199-12-31
 */
public record JournalDay(LocalDate date) implements Comparable<JournalDay> {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    public JournalDay {
        refuseOutside(date);
    }

    /** Refuses a date that no day of a person's life with a journal can have: a slip of the year. */
    static void refuseOutside(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new InvalidValue("day.refused.range", String.valueOf(date.getYear()));
        }
    }

    /** The day of this date. */
    public static JournalDay of(int year, int month, int day) {
        return new JournalDay(LocalDate.of(year, month, day));
    }

    /** The day of this ISO date, such as {@code 2026-11-22}. */
    public static JournalDay parse(String isoDate) {
        return new JournalDay(LocalDate.parse(isoDate));
    }

    public JournalDay next() {
        return plusDays(1);
    }

    public JournalDay previous() {
        return plusDays(-1);
    }

    public JournalDay plusDays(long days) {
        return new JournalDay(date.plusDays(days));
    }

    /** Calendar days from this day to the other: 1 to tomorrow, −1 to yesterday. */
    public int daysUntil(JournalDay other) {
        return (int) ChronoUnit.DAYS.between(date, other.date);
    }

    public boolean isBefore(JournalDay other) {
        return date.isBefore(other.date);
    }

    public boolean isAfter(JournalDay other) {
        return date.isAfter(other.date);
    }

    @Override
    public int compareTo(JournalDay other) {
        return date.compareTo(other.date);
    }

    /** The ISO date. */
    @Override
    public String toString() {
        return date.toString();
    }
}
