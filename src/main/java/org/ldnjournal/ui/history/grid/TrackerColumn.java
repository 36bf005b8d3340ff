package org.ldnjournal.ui.history.grid;

import java.util.Optional;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.DayNames;

/** The values of one of the person's own trackers, typed as its kind wants them. */
record TrackerColumn(Tracker tracker) implements GridColumn {

    @Override
    public String name(Texts texts) {
        return tracker.name();
    }

    @Override
    public boolean isRating() {
        return tracker.kind() instanceof Tracker.Rating;
    }

    @Override
    public String text(GridRow row, Texts texts) {
        return row.entry().tracker(tracker.id()).map(value -> value instanceof TrackerValue.Counted(var number)
                ? texts.typed(number) : DayNames.of(value, texts)).orElse("");
    }

    @Override
    public boolean isLate(GridRow row) {
        return row.entry().tracker(tracker.id()).isPresent() && row.isLate(Entry.Field.TRACKERS);
    }

    @Override
    public Optional<GridEdit.Forth> typed(GridRow row, String text, Texts texts, Moment now) {
        if (text.strip().equals(text(row, texts))) {
            return Optional.empty();
        }
        return to(row, Optional.of(value(text.strip(), texts)));
    }

    private TrackerValue value(String text, Texts texts) {
        return switch (tracker.kind()) {
            case Tracker.Rating _ -> new TrackerValue.Rated(ScoreColumn.whole(text));
            case Tracker.YesNo _ -> new TrackerValue.Said(isYes(text, texts));
            case Tracker.Amount _ -> TrackerValue.Counted.parse(text).orThrow();
            case Tracker.Choice choice -> new TrackerValue.Chosen(choice.words().stream().filter(text::equalsIgnoreCase)
                    .findFirst().orElseThrow(() ->
                            new InvalidValue("grid.refused.choice", text, String.join(", ", choice.words()))));
        };
    }

    /** The words and their beginnings, and 1 and 0, as spreadsheets copy them. */
    private static boolean isYes(String text, Texts texts) {
        var yes = texts.get("dayNames.yes");
        var no = texts.get("dayNames.no");
        if (text.equals("1") || begins(yes, text)) {
            return true;
        }
        if (text.equals("0") || begins(no, text)) {
            return false;
        }
        throw new InvalidValue("grid.refused.yesNo", text, yes, no);
    }

    private static boolean begins(String word, String text) {
        return word.regionMatches(true, 0, text, 0, text.length());
    }

    @Override
    public Optional<GridEdit.OfEntry> like(GridRow row, Entry source) {
        return Optional.of(edit(row, source.tracker(tracker.id())));
    }

    @Override
    public Optional<GridEdit.Forth> cleared(GridRow row) {
        return to(row, Optional.empty());
    }

    private Optional<GridEdit.Forth> to(GridRow row, Optional<TrackerValue> value) {
        return value.equals(row.entry().tracker(tracker.id())) ? Optional.empty() : Optional.of(edit(row, value));
    }

    private GridEdit.OfEntry edit(GridRow row, Optional<TrackerValue> value) {
        var id = tracker.id();
        var before = row.entry().tracker(id);
        return new GridEdit.OfEntry(row.day(), Entry.Field.TRACKERS, entry -> entry.withTracker(id, value),
                (there, at) -> there.isRecordedAfter(id, before, at));
    }
}
