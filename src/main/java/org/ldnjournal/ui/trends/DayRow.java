package org.ldnjournal.ui.trends;

import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;

/**
 * A day of the table behind the chart.
 *
 * @param day   which
 * @param entry what was logged
 * @param doses what was recorded of doses
 */
record DayRow(JournalDay day, Optional<Entry> entry, List<DoseRecord> doses) {

    /** Those of these days of which there is anything, the newest first. */
    static List<DayRow> of(Reading reading, DayRange days) {
        return days.days().map(day -> on(day, reading))
                .filter(row -> row.entry().isPresent() || !row.doses().isEmpty() || reading.days().courses().stream()
                        .anyMatch(course -> course.on(row.day()).isPresent()))
                .toList().reversed();
    }

    static DayRow on(JournalDay day, Reading reading) {
        return new DayRow(day, reading.contents().entry(day).map(LoggedEntry::entry), reading.contents().dosesOn(day));
    }
}
