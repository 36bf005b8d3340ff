package org.ldnjournal.ui.history.grid;

import java.util.Optional;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.text.Texts;

/** The note of the day. */
record NoteColumn() implements GridColumn {

    @Override
    public String name(Texts texts) {
        return texts.get("grid.note");
    }

    @Override
    public String text(GridRow row, Texts texts) {
        return row.entry().note();
    }

    @Override
    public boolean isLate(GridRow row) {
        return !row.entry().note().isEmpty() && row.isLate(Entry.Field.NOTE);
    }

    @Override
    public Optional<GridEdit.Forth> typed(GridRow row, String text, Texts texts, Moment now) {
        return GridColumn.unlessSame(row, Entry.Field.NOTE, entry -> entry.withNote(text.strip()));
    }

    @Override
    public Optional<GridEdit.OfEntry> like(GridRow row, Entry source) {
        return Optional.of(new GridEdit.OfEntry(row.day(), Entry.Field.NOTE, entry -> entry.withNote(source.note())));
    }

    @Override
    public Optional<GridEdit.Forth> cleared(GridRow row) {
        return GridColumn.unlessSame(row, Entry.Field.NOTE, entry -> entry.withNote(""));
    }
}
