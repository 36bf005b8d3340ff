package org.ldnjournal.ui.history.grid;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;

/** One cell's change of the journal. */
sealed interface GridEdit {

    /** One that is made anew, and can be taken back; what takes it back is not one of these. */
    sealed interface Forth extends GridEdit {
        /** What takes it back from the row as it was before. */
        default GridEdit inverse(GridRow before, GridColumn column) {
            return switch (this) {
                case OfEntry edit -> entry(edit, before, column);
                case OfDose(DoseRecord dose) -> dose(before, dose.number());
                case NoDose(_, int number) -> dose(before, number);
            };
        }
    }

    /**
     * Changes one field of the entry of this day.
     *
     * @param overtaken whether its place was filled elsewhere after a moment
     */
    record OfEntry(JournalDay day, Entry.Field field, UnaryOperator<Entry> change,
            BiPredicate<LoggedEntry, Moment> overtaken) implements Forth {

        /** Of a field that nothing shares. */
        OfEntry(JournalDay day, Entry.Field field, UnaryOperator<Entry> change) {
            this(day, field, change, (there, at) -> there.isRecordedAfter(field, at));
        }

        /** The entry after it, as the journal will hold it. */
        LoggedEntry logged(LoggedEntry before, Moment at) {
            return before.with(change.apply(before.entry()), at);
        }
    }

    /** Puts one field of the entry of this day back as it stood, with the moment at which it had been recorded. */
    record EntryBack(OfEntry back, LoggedEntry was) implements GridEdit {
        JournalDay day() {
            return back.day();
        }

        /** The entry after it; a note had taken the place of the answer that there is nothing to add. */
        Entry entry(Entry before) {
            var next = back.change().apply(before);
            return back.field() == Entry.Field.NOTE && was.entry().besides().nothingToAdd()
                    ? next.withNothingToAdd(true) : next;
        }

        /** The entry after it, as the journal will hold it. */
        LoggedEntry logged(LoggedEntry before, Moment at) {
            return before.putBack(entry(before.entry()), was, at);
        }
    }

    /** Records what became of a dose. */
    record OfDose(DoseRecord dose) implements Forth {}

    /** Puts a dose back as it was recorded. */
    record DoseBack(DoseRecord dose) implements GridEdit {}

    /** Takes back what was recorded of a dose. */
    record NoDose(JournalDay day, int number) implements Forth {}

    /** Writes it. */
    default void write(Journal journal, Moment at) {
        switch (this) {
            case OfEntry(JournalDay day, _, UnaryOperator<Entry> change, _) -> {
                var before = journal.entry(day).map(LoggedEntry::entry);
                var after = change.apply(before.orElseGet(() -> Entry.empty(day)));
                if (before.isPresent() || !after.isEmpty()) {
                    journal.record(after, at);
                }
            }
            case EntryBack undo -> {
                var before = journal.logged(undo.day());
                journal.putBack(undo.entry(before.entry()), undo.was(), at);
            }
            case OfDose(DoseRecord dose) -> journal.record(dose);
            case DoseBack(DoseRecord dose) -> journal.putBack(dose, at);
            case NoDose(JournalDay day, int number) -> journal.withdrawDose(day, number, at);
        }
    }

    /** Whether its place was filled elsewhere after this moment, see {@link LoggedEntry#isRecordedAfter}. */
    default boolean isOvertaken(JournalContents there, Moment at) {
        return switch (this) {
            case OfEntry edit -> edit.overtaken().test(there.logged(edit.day()), at);
            case EntryBack undo -> undo.back().overtaken().test(there.logged(undo.day()), at);
            case OfDose(DoseRecord dose) -> isRecordedAfter(there, dose.day(), dose.number(), at);
            case DoseBack(DoseRecord dose) -> isRecordedAfter(there, dose.day(), dose.number(), at);
            case NoDose(JournalDay day, int number) -> isRecordedAfter(there, day, number, at);
        };
    }

    private static boolean isRecordedAfter(JournalContents there, JournalDay day, int number, Moment at) {
        return there.dosesOn(day).stream()
                .anyMatch(dose -> dose.number() == number && dose.recorded().compareTo(at) > 0);
    }

    /** From what it makes of the row: only what says something else by then was filled elsewhere. */
    private static GridEdit entry(OfEntry edit, GridRow before, GridColumn column) {
        return new EntryBack(column.like(before.with(edit.change()), before.entry()).orElseThrow(),
                before.logged().orElseGet(() -> LoggedEntry.none(before.day())));
    }

    private static GridEdit dose(GridRow before, int number) {
        Optional<DoseRecord> was = before.doses().stream().filter(dose -> dose.number() == number).findFirst();
        return was.<GridEdit>map(DoseBack::new).orElseGet(() -> new NoDose(before.day(), number));
    }
}
