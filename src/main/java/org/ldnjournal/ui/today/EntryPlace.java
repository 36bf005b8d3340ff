package org.ldnjournal.ui.today;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;

/**
 * A place of a day that is filled in by itself.
 *
 * @param tracker which of the person's own trackers, which share a field of the entry
 */
record EntryPlace(JournalDay day, Entry.Field field, Optional<UUID> tracker) {

    /** The place of a field that no tracker shares. */
    static EntryPlace of(JournalDay day, Entry.Field field) {
        return new EntryPlace(day, field, Optional.empty());
    }

    /** The place of this tracker. */
    static EntryPlace of(JournalDay day, UUID tracker) {
        return new EntryPlace(day, Entry.Field.TRACKERS, Optional.of(tracker));
    }

    /** Where two entries of a day are not the same. */
    static List<EntryPlace> between(Entry one, Entry other) {
        var places = new ArrayList<EntryPlace>();
        for (var field : one.differencesTo(other)) {
            if (field == Entry.Field.TRACKERS) {
                trackers(one, other).stream().filter(id -> !one.tracker(id).equals(other.tracker(id)))
                        .forEach(id -> places.add(of(one.day(), id)));
            } else {
                places.add(of(one.day(), field));
            }
        }
        return places;
    }

    private static Set<UUID> trackers(Entry one, Entry other) {
        var all = new HashSet<>(one.besides().trackers().keySet());
        all.addAll(other.besides().trackers().keySet());
        return all;
    }

    /**
     * Whether something was recorded in this place after this moment.
     *
     * @param before the entry as it stood at that moment
     */
    boolean isRecordedAfter(LoggedEntry there, Entry before, Moment at) {
        return tracker.map(id -> there.isRecordedAfter(id, before.tracker(id), at))
                .orElseGet(() -> there.isRecordedAfter(field, at));
    }

    /** The entry now, with what this place holds in another one. */
    Entry back(Entry now, Entry other) {
        return tracker.map(id -> now.withTracker(id, other.tracker(id)))
                .orElseGet(() -> now.taking(field, other));
    }
}
