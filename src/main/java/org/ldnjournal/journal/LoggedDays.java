package org.ldnjournal.journal;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The entries of a journal by day, in order. Of many years the newest can be there before the others are read; whoever
 * asks for an older one waits until they are, and sees no difference.
 */
public final class LoggedDays {
    private static final JournalDay EARLIEST = JournalDay.of(1900, 1, 1);

    private final JournalDay first;
    private final NavigableMap<JournalDay, LoggedEntry> newest;
    private final Supplier<NavigableMap<JournalDay, LoggedEntry>> older;
    private volatile Optional<NavigableMap<JournalDay, LoggedEntry>> all;

    private LoggedDays(JournalDay first, NavigableMap<JournalDay, LoggedEntry> newest,
            Supplier<NavigableMap<JournalDay, LoggedEntry>> older,
            Optional<NavigableMap<JournalDay, LoggedEntry>> all) {
        this.first = first;
        this.newest = newest;
        this.older = older;
        this.all = all;
    }

    /** All of them. */
    public static LoggedDays of(NavigableMap<JournalDay, LoggedEntry> entries) {
        var all = Collections.unmodifiableNavigableMap(new TreeMap<>(entries));
        return new LoggedDays(EARLIEST, all, TreeMap::new, Optional.of(all));
    }

    /**
     * The newest, and the way to the others.
     *
     * @param first  the day before which there may be others
     * @param newest every entry from that day on
     * @param older  reads the entries before it; asked once or twice, on whatever thread needs them first
     */
    public static LoggedDays newestFirst(JournalDay first, NavigableMap<JournalDay, LoggedEntry> newest,
            Supplier<NavigableMap<JournalDay, LoggedEntry>> older) {
        return new LoggedDays(first, newest, older, Optional.empty());
    }

    /** Every one of them, in order of day; cannot be changed. */
    public NavigableMap<JournalDay, LoggedEntry> all() {
        if (all.isEmpty()) {
            // no lock is held while it reads: two threads that ask at once read the same
            var entries = new TreeMap<>(older.get());
            entries.putAll(newest);
            all = Optional.of(Collections.unmodifiableNavigableMap(entries));
        }
        return all.get();
    }

    private NavigableMap<JournalDay, LoggedEntry> from(JournalDay day) {
        return day.isBefore(first) ? all() : newest;
    }

    /** The entry of this day, if it has one. */
    public Optional<LoggedEntry> on(JournalDay day) {
        return Optional.ofNullable(from(day).get(day));
    }

    /** The last day before this one that has an entry. */
    public Optional<JournalDay> lastBefore(JournalDay day) {
        var last = from(day).lowerKey(day);
        return Optional.ofNullable(last == null ? all().lowerKey(day) : last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoggedDays days && all().equals(days.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
