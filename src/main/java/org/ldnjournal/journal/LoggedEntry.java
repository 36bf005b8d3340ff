package org.ldnjournal.journal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry as the journal holds it: each value with the moment at which it was recorded.
 *
 * @param entry    what was logged
 * @param recorded when the present value of each field was recorded; a field that was never filled has none
 */
public record LoggedEntry(Entry entry, Map<Entry.Field, Moment> recorded) {
    public LoggedEntry {
        recorded = Map.copyOf(recorded);
    }

    /** Of a day for which nothing was ever recorded. */
    public static LoggedEntry none(JournalDay day) {
        return new LoggedEntry(Entry.empty(day), Map.of());
    }

    public JournalDay day() {
        return entry.day();
    }

    /** With this entry in place of its own, recorded at this moment; fields that are the same keep theirs. */
    public LoggedEntry with(Entry next, Moment at) {
        var moments = new EnumMap<Entry.Field, Moment>(Entry.Field.class);
        moments.putAll(recorded);
        entry.differencesTo(next).forEach(field -> moments.put(field, at));
        return new LoggedEntry(next, moments);
    }

    /**
     * With this entry in place of its own, put back at this moment: a value that is what it was then has the moment at
     * which it had been recorded then, since that is when the person said it.
     */
    public LoggedEntry putBack(Entry next, LoggedEntry was, Moment at) {
        var moments = new EnumMap<Entry.Field, Moment>(Entry.Field.class);
        moments.putAll(with(next, at).recorded);
        var changedSince = next.differencesTo(was.entry);
        for (var field : entry.differencesTo(next)) {
            if (!changedSince.contains(field)) {
                moments.compute(field, (_, _) -> was.recorded.get(field));
            }
        }
        return new LoggedEntry(next, moments);
    }

    /** Whether the present value of this field was recorded more than 48 hours after its day ended. */
    public boolean isLate(Entry.Field field, Rollover rollover) {
        return Optional.ofNullable(recorded.get(field)).map(at -> rollover.isLate(day(), at)).orElse(false);
    }

    /**
     * Whether the present value of this field was recorded after this moment. The person's own trackers share a field
     * and its moment: of them nothing is known.
     */
    public boolean isRecordedAfter(Entry.Field field, Moment at) {
        return field != Entry.Field.TRACKERS && isFilledAfter(field, at);
    }

    /**
     * Whether this own tracker was recorded after this moment, since when another one may have been: where it still
     * says what it said before, it was not.
     *
     * @param before what it said at that moment
     */
    public boolean isRecordedAfter(UUID tracker, Optional<TrackerValue> before, Moment at) {
        return isFilledAfter(Entry.Field.TRACKERS, at) && !entry.tracker(tracker).equals(before);
    }

    private boolean isFilledAfter(Entry.Field field, Moment at) {
        return Optional.ofNullable(recorded.get(field)).filter(filled -> filled.compareTo(at) > 0).isPresent();
    }

    /** When each value was recorded that the entry holds now; of what was taken out of it there is nothing. */
    public Map<Entry.Field, Moment> held() {
        var held = new EnumMap<Entry.Field, Moment>(Entry.Field.class);
        Entry.empty(day()).differencesTo(entry).forEach(field ->
                Optional.ofNullable(recorded.get(field)).ifPresent(at -> held.put(field, at)));
        return held;
    }

    /** When anything of this entry was recorded last. */
    public Optional<Moment> lastRecorded() {
        return recorded.values().stream().max(Moment::compareTo);
    }
}
