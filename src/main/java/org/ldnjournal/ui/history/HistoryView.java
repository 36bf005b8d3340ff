package org.ldnjournal.ui.history;

/** How the days are looked at. */
enum HistoryView {
    /** A month, and one day beside it. */
    MONTH,
    /** Days below each other, filled like a spreadsheet. */
    GRID,
    /** What was changed and when. */
    CHANGES
}
