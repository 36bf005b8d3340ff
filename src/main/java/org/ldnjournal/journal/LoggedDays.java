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
public final class LoggedDays extends NewestFirst<NavigableMap<JournalDay, LoggedEntry>> {
    private LoggedDays(NavigableMap<JournalDay, LoggedEntry> all) {
        super(all);
    }

    private LoggedDays(JournalDay first, NavigableMap<JournalDay, LoggedEntry> newest,
            Supplier<NavigableMap<JournalDay, LoggedEntry>> whole) {
        super(first, newest, whole);
    }

    /** All of them. */
    public static LoggedDays of(NavigableMap<JournalDay, LoggedEntry> entries) {
        return new LoggedDays(Collections.unmodifiableNavigableMap(new TreeMap<>(entries)));
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
        return new LoggedDays(first, newest, () -> {
            var all = new TreeMap<>(older.get());
            all.putAll(newest);
            return Collections.unmodifiableNavigableMap(all);
        });
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
}
