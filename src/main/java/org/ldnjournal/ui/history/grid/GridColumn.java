package org.ldnjournal.ui.history.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.text.Texts;

/** A column of the table: what stands in its cells, and what becomes of what is typed or pasted into them. */
sealed interface GridColumn permits ScoreColumn, SleepColumn, EffectsColumn, TrackerColumn, NoteColumn, DoseColumn {

    /** All of them, in order, these own trackers among them. */
    static List<GridColumn> all(List<Tracker> trackers) {
        return Stream.of(Stream.of(new DoseColumn()), Arrays.stream(Scale.values()).map(ScoreColumn::new),
                        Stream.of(new SleepColumn(), new EffectsColumn()), trackers.stream().map(TrackerColumn::new),
                        Stream.of(new NoteColumn()))
                .<GridColumn>flatMap(columns -> columns).toList();
    }

    /** What it is called. */
    String name(Texts texts);

    /** Whether its cells hold numbers from 0 to 10, which a digit fills. */
    default boolean isRating() {
        return false;
    }

    /** What stands in its cell, and what is copied from it; empty where there is nothing. */
    String text(GridRow row, Texts texts);

    /** Whether its value was recorded more than 48 hours after the day ended. */
    boolean isLate(GridRow row);

    /**
     * The change that this text means; none where it says what is there already.
     *
     * @param text not blank
     * @throws org.ldnjournal.journal.InvalidValue where it cannot be that, saying what would be right
     */
    Optional<GridEdit.Forth> typed(GridRow row, String text, Texts texts, Moment now);

    /**
     * The change that gives the row what the source has in this column; none where a cell of this sort cannot be
     * copied.
     */
    Optional<GridEdit.OfEntry> like(GridRow row, Entry source);

    /** The change that empties the cell; none where it is empty. */
    Optional<GridEdit.Forth> cleared(GridRow row);

    /** The edit of an entry, unless it changes nothing. */
    static Optional<GridEdit.Forth> unlessSame(GridRow row, Entry.Field field, UnaryOperator<Entry> change) {
        return change.apply(row.entry()).equals(row.entry()) ? Optional.empty()
                : Optional.of(new GridEdit.OfEntry(row.day(), field, change));
    }
}
