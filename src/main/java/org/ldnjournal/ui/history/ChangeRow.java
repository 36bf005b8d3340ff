package org.ldnjournal.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A row of the list of changes. */
sealed interface ChangeRow {
    /** The day on which the changes below it were made. */
    record MadeOn(LocalDate date) implements ChangeRow {}

    /** One change. */
    record Line(MadeChange change) implements ChangeRow {}

    /** These changes, the newest first, each day's under it. */
    static List<ChangeRow> of(List<MadeChange> changes) {
        var rows = new ArrayList<ChangeRow>();
        LocalDate above = null;
        for (var change : changes) {
            var date = change.at().local().toLocalDate();
            if (!date.equals(above)) {
                rows.add(new MadeOn(date));
                above = date;
            }
            rows.add(new Line(change));
        }
        return List.copyOf(rows);
    }
}
