package org.ldnjournal.ui.history.grid;

import org.ldnjournal.journal.JournalDay;

/**
 * A cell of the table. It stays the cell of its day, also where the table shows other days by the time it is filled.
 *
 * @param day    of its row
 * @param column counted from 0, the column with the days not counted
 */
record GridCellAt(JournalDay day, int column) implements Comparable<GridCellAt> {
    @Override
    public int compareTo(GridCellAt other) {
        return day.equals(other.day) ? Integer.compare(column, other.column) : day.compareTo(other.day);
    }
}
