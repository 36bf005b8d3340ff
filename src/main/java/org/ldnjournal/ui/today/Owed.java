package org.ldnjournal.ui.today;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;

/**
 * What was changed of each day, and when, and is not on the disk yet. Only that is written: whatever else stands there
 * by then, such as what the table of History wrote in the moment before this screen read it, stays; so does a value
 * that was recorded after the one that waits. Used where work is done, nowhere else.
 */
final class Owed {
    /** One answer takes the place of another, in the order of the fields. */
    private static final Comparator<EntryPlace> IN_ORDER = Comparator.comparing(EntryPlace::field)
            .thenComparing(place -> place.tracker().map(UUID::toString).orElse(""));

    private final Map<JournalDay, Map<EntryPlace, Waiting>> places = new HashMap<>();
    /** How the days stood to which something was taken back that is not on the disk yet. */
    private final Map<JournalDay, LoggedEntry> stood = new HashMap<>();

    /**
     * @param at     when it was changed last
     * @param before the entry before it was changed first
     */
    private record Waiting(Moment at, Entry before) {}

    /** Writes what was changed, and what an earlier write that failed left over; its values are those of this entry. */
    void write(Journal journal, Entry before, Entry entry, Moment at) {
        write(journal, before, entry, at, next -> Optional.ofNullable(stood.get(entry.day())).ifPresentOrElse(
                was -> journal.putBack(next, was, at), () -> journal.record(next, at)));
    }

    /** Writes what was taken back, and what is left over: the day stands as it stood. */
    void putBack(Journal journal, Entry before, Entry entry, LoggedEntry was, Moment at) {
        stood.put(entry.day(), was);
        write(journal, before, entry, at);
    }

    private void write(Journal journal, Entry before, Entry entry, Moment at, Consumer<Entry> way) {
        var owed = places.computeIfAbsent(entry.day(), _ -> new TreeMap<>(IN_ORDER));
        EntryPlace.between(before, entry).forEach(place -> owed.merge(place, new Waiting(at, before),
                (first, later) -> new Waiting(later.at(), first.before())));
        var there = journal.logged(entry.day());
        var next = there.entry();
        for (var waiting : owed.entrySet()) {
            var place = waiting.getKey();
            boolean stays = place.isRecordedAfter(there, waiting.getValue().before(), waiting.getValue().at());
            next = stays ? next : place.back(next, entry);
        }
        way.accept(next);
        places.remove(entry.day());
        stood.remove(entry.day());
    }
}
