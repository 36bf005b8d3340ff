package org.ldnjournal.ui.history.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.plan.Due;

/**
 * A day of the table.
 *
 * @param day      which day
 * @param logged   its entry; absent where nothing was ever written
 * @param doses    what was recorded of its doses, in order
 * @param due      what the plan said for it
 * @param rollover when the day ends
 */
record GridRow(JournalDay day, Optional<LoggedEntry> logged, List<DoseRecord> doses, Due due, Rollover rollover) {

    /** The entry; an empty one where there is none. */
    Entry entry() {
        return logged.map(LoggedEntry::entry).orElseGet(() -> Entry.empty(day));
    }

    /** The same with an entry that was changed so, of which nothing says when. */
    GridRow with(UnaryOperator<Entry> change) {
        return new GridRow(day, Optional.of(new LoggedEntry(change.apply(entry()), Map.of())), doses, due, rollover);
    }

    /** Whether this value was recorded more than 48 hours after the day ended. */
    boolean isLate(Entry.Field field) {
        return logged.map(entry -> entry.isLate(field, rollover)).orElse(false);
    }
}
