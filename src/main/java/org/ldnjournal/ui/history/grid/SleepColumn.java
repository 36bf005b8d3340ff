package org.ldnjournal.ui.history.grid;

import java.util.Optional;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.text.Texts;

/** Hours of sleep: 7, 7.5 or 7:30. */
record SleepColumn() implements GridColumn {

    @Override
    public String name(Texts texts) {
        return texts.get("grid.sleep");
    }

    @Override
    public String text(GridRow row, Texts texts) {
        return row.entry().sleep().map(sleep -> texts.number(sleep.hours())).orElse("");
    }

    @Override
    public boolean isLate(GridRow row) {
        return row.entry().sleep().isPresent() && row.isLate(Entry.Field.SLEEP_HOURS);
    }

    @Override
    public Optional<GridEdit.Forth> typed(GridRow row, String text, Texts texts, Moment now) {
        var hours = Optional.of(SleepHours.parse(text).orThrow());
        return GridColumn.unlessSame(row, Entry.Field.SLEEP_HOURS, entry -> entry.withSleep(hours));
    }

    @Override
    public Optional<GridEdit.OfEntry> like(GridRow row, Entry source) {
        return Optional.of(new GridEdit.OfEntry(row.day(), Entry.Field.SLEEP_HOURS,
                entry -> entry.withSleep(source.sleep())));
    }

    @Override
    public Optional<GridEdit.Forth> cleared(GridRow row) {
        return GridColumn.unlessSame(row, Entry.Field.SLEEP_HOURS, entry -> entry.withSleep(Optional.empty()));
    }
}
