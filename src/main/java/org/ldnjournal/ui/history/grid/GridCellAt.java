package org.ldnjournal.ui.history.grid;

/**
 * A cell of the table.
 *
 * @param row    counted from 0
 * @param column counted from 0, the column with the days not counted
 */
record GridCellAt(int row, int column) implements Comparable<GridCellAt> {
    @Override
    public int compareTo(GridCellAt other) {
        return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
    }
}
