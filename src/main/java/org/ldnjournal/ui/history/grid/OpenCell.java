package org.ldnjournal.ui.history.grid;

import org.ldnjournal.journal.JournalDay;

/** The cell that is typed in, and what stands in it. */
record OpenCell(JournalDay day, GridColumn column, String text) {
    boolean isOf(JournalDay other, GridColumn otherColumn) {
        return day.equals(other) && column.equals(otherColumn);
    }
}
