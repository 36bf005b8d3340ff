package org.ldnjournal.ui.history.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Ladder;

/**
 * The days of the table at one moment.
 *
 * @param contents what was recorded
 * @param ladder   what was due
 * @param today    the day that it is
 * @param range    the days that are shown
 * @param rows     one for each of them
 */
record GridPicture(JournalContents contents, Ladder ladder, JournalDay today, DayRange range, List<GridRow> rows) {

    static GridPicture of(JournalContents contents, Ladder ladder, JournalDay today, DayRange range) {
        return new GridPicture(contents, ladder, today, range,
                range.days().map(day -> row(contents, ladder, day)).toList());
    }

    /** The same after these edits, as the journal will say it once they are on the disk. */
    GridPicture after(List<GridEdit> edits, Moment at) {
        var entries = new TreeMap<>(contents.entries());
        var doses = new ArrayList<>(contents.doses());
        for (var edit : edits) {
            switch (edit) {
                case GridEdit.OfEntry change ->
                        entries.put(change.day(), change.logged(logged(entries, change.day()), at));
                case GridEdit.EntryBack undo ->
                        entries.put(undo.day(), undo.logged(logged(entries, undo.day()), at));
                case GridEdit.OfDose(DoseRecord dose) -> replace(doses, dose);
                case GridEdit.DoseBack(DoseRecord dose) -> replace(doses, dose);
                case GridEdit.NoDose(JournalDay day, int number) -> withdraw(doses, day, number);
            }
        }
        return of(contents.withEntries(entries).withDoses(doses), ladder, today, range);
    }

    private static LoggedEntry logged(Map<JournalDay, LoggedEntry> entries, JournalDay day) {
        return Optional.ofNullable(entries.get(day)).orElseGet(() -> LoggedEntry.none(day));
    }

    private static void replace(List<DoseRecord> doses, DoseRecord dose) {
        withdraw(doses, dose.day(), dose.number());
        doses.add(dose);
    }

    private static void withdraw(List<DoseRecord> doses, JournalDay day, int number) {
        doses.removeIf(dose -> dose.day().equals(day) && dose.number() == number);
    }

    /** The row of this day, shown or not. */
    GridRow row(JournalDay day) {
        return row(contents, ladder, day);
    }

    private static GridRow row(JournalContents contents, Ladder ladder, JournalDay day) {
        return new GridRow(day, contents.entry(day), contents.dosesOn(day), ladder.on(day),
                contents.settings().rollover());
    }
}
