package org.ldnjournal.journal;

import java.util.ArrayList;
import java.util.List;
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

    /** These days, in order and each once, parted wherever a day is missing. */
    public static List<DayRange> runs(List<JournalDay> days) {
        var runs = new ArrayList<DayRange>();
        days.forEach(day -> {
            boolean follows = !runs.isEmpty() && runs.getLast().last().next().equals(day);
            runs.add(new DayRange(follows ? runs.removeLast().first() : day, day));
        });
        return List.copyOf(runs);
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
