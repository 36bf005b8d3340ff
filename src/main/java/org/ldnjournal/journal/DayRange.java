package org.ldnjournal.journal;

import java.util.stream.Stream;

/**
 * The days from the first to the last, both included; never empty.
 *
 * @param first the first day
 * @param last  the last day, not before the first
 */
public record DayRange(JournalDay first, JournalDay last) {
    public DayRange {
        if (last.isBefore(first)) {
            throw new InvalidValue("range.refused.order", first.date(), last.date());
        }
    }

    /** The {@code days} days that end with {@code last}; at least one. */
    public static DayRange ending(JournalDay last, int days) {
        return new DayRange(last.plusDays(1L - days), last);
    }

    /** How many days, gaps or not. */
    public int length() {
        return first.daysUntil(last) + 1;
    }

    public boolean contains(JournalDay day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Each day in order. */
    public Stream<JournalDay> days() {
        return first.date().datesUntil(last.date().plusDays(1)).map(JournalDay::new);
    }
}
