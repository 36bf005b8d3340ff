package org.ldnjournal.ui.today;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<JournalDay, Map<Entry.Field, Moment>> fields = new HashMap<>();
    /** How the days stood to which something was taken back that is not on the disk yet. */
    private final Map<JournalDay, LoggedEntry> stood = new HashMap<>();

    /** Writes what was changed, and what an earlier write that failed left over; its values are those of this entry. */
    void write(Journal journal, Entry entry, Set<Entry.Field> changed, Moment at) {
        write(journal, entry, changed, at, next -> Optional.ofNullable(stood.get(entry.day())).ifPresentOrElse(
                was -> journal.putBack(next, was, at), () -> journal.record(next, at)));
    }

    /** Writes what was taken back, and what is left over: the day stands as it stood. */
    void putBack(Journal journal, Entry entry, Set<Entry.Field> changed, LoggedEntry was, Moment at) {
        stood.put(entry.day(), was);
        write(journal, entry, changed, at);
    }

    private void write(Journal journal, Entry entry, Set<Entry.Field> changed, Moment at, Consumer<Entry> way) {
        var owed = fields.computeIfAbsent(entry.day(), _ -> new EnumMap<>(Entry.Field.class));
        changed.forEach(field -> owed.put(field, at));
        var there = journal.logged(entry.day());
        var next = there.entry();
        for (var field : owed.keySet()) {
            next = there.isRecordedAfter(field, owed.get(field)) ? next : next.taking(field, entry);
        }
        way.accept(next);
        fields.remove(entry.day());
        stood.remove(entry.day());
    }
}
