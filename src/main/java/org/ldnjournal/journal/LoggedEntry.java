package org.ldnjournal.journal;

import java.util.Map;
import java.util.Optional;

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

    public JournalDay day() {
        return entry.day();
    }

    /** Whether the present value of this field was recorded more than 48 hours after its day ended. */
    public boolean isLate(Entry.Field field, Rollover rollover) {
        return Optional.ofNullable(recorded.get(field)).map(at -> rollover.isLate(day(), at)).orElse(false);
    }

    /** When anything of this entry was recorded last. */
    public Optional<Moment> lastRecorded() {
        return recorded.values().stream().max(Moment::compareTo);
    }
}
