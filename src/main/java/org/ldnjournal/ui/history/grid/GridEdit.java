package org.ldnjournal.ui.history.grid;

import java.util.EnumMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;

/** One cell's change of the journal. */
sealed interface GridEdit {

    /** Changes one field of the entry of this day. */
    record OfEntry(JournalDay day, Entry.Field field, UnaryOperator<Entry> change) implements GridEdit {

        /** The entry after it, as the journal will hold it. */
        LoggedEntry logged(Optional<LoggedEntry> before, Moment at) {
            var recorded = new EnumMap<Entry.Field, Moment>(Entry.Field.class);
            before.ifPresent(logged -> recorded.putAll(logged.recorded()));
            recorded.put(field, at);
            return new LoggedEntry(change.apply(before.map(LoggedEntry::entry).orElseGet(() -> Entry.empty(day))),
                    recorded);
        }
    }

    /** Records what became of a dose. */
    record OfDose(DoseRecord dose) implements GridEdit {}

    /** Takes back what was recorded of a dose. */
    record NoDose(JournalDay day, int number) implements GridEdit {}

    /** Writes it. */
    default void write(Journal journal, Moment at) {
        switch (this) {
            case OfEntry(JournalDay day, _, UnaryOperator<Entry> change) -> {
                var before = journal.entry(day).map(LoggedEntry::entry);
                var after = change.apply(before.orElseGet(() -> Entry.empty(day)));
                if (before.isPresent() || !after.isEmpty()) {
                    journal.record(after, at);
                }
            }
            case OfDose(DoseRecord dose) -> journal.record(dose);
            case NoDose(JournalDay day, int number) -> journal.withdrawDose(day, number, at);
        }
    }

    /** What takes it back from the row as it was before. */
    default GridEdit inverse(GridRow before, GridColumn column) {
        return switch (this) {
            case OfEntry _ -> column.like(before, before.entry()).orElseThrow();
            case OfDose(DoseRecord dose) -> dose(before, dose.number());
            case NoDose(_, int number) -> dose(before, number);
        };
    }

    private static GridEdit dose(GridRow before, int number) {
        Optional<DoseRecord> was = before.doses().stream().filter(dose -> dose.number() == number).findFirst();
        return was.<GridEdit>map(OfDose::new).orElseGet(() -> new NoDose(before.day(), number));
    }
}
