package org.ldnjournal.trend;

import java.util.Comparator;
import java.util.Optional;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;

/**
 * How much was logged: {@code days} of {@code of} days.
 *
 * @param days    days with an entry that says anything
 * @param of      days in the range, logged or not
 * @param sameDay those of them whose entry was begun on the day itself
 * @param late    those of them whose entry was begun more than 48 hours after the day ended
 * @param badDays those of them that were called a bad day
 */
public record Logged(int days, int of, int sameDay, int late, int badDays) {

    /** Counts the entries of these days. */
    public static Logged of(JournalContents contents, DayRange range) {
        var entries = contents.entries(range).values().stream()
                .filter(logged -> !logged.entry().isEmpty()).toList();
        var rollover = contents.settings().rollover();
        return new Logged(entries.size(), range.length(),
                (int) entries.stream().filter(logged -> isSameDay(logged, rollover)).count(),
                (int) entries.stream().filter(logged -> isLate(logged, rollover)).count(),
                (int) entries.stream().filter(logged -> logged.entry().badDay()).count());
    }

    private static boolean isSameDay(LoggedEntry logged, Rollover rollover) {
        return begun(logged).filter(at -> rollover.dayOf(at).equals(logged.day())).isPresent();
    }

    private static boolean isLate(LoggedEntry logged, Rollover rollover) {
        return begun(logged).filter(at -> rollover.isLate(logged.day(), at)).isPresent();
    }

    private static Optional<Moment> begun(LoggedEntry logged) {
        return logged.recorded().values().stream().min(Comparator.naturalOrder());
    }
}
