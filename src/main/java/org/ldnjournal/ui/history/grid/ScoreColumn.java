package org.ldnjournal.ui.history.grid;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;

/**
 * The ratings on one scale: whole numbers from 0 to 10, also with decimals that are nought, as spreadsheets copy them.
 */
record ScoreColumn(Scale scale) implements GridColumn {
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,4})([.,]0+)?");

    @Override
    public String name(Texts texts) {
        return texts.get("scale." + scale.name());
    }

    @Override
    public String text(GridRow row, Texts texts) {
        return row.entry().score(scale).map(score -> Integer.toString(score.value())).orElse("");
    }

    @Override
    public boolean isLate(GridRow row) {
        return row.entry().score(scale).isPresent() && row.isLate(Entry.Field.of(scale));
    }

    @Override
    public Optional<GridEdit.Forth> typed(GridRow row, String text, Texts texts, Moment now) {
        var score = new Score(scale, whole(text));
        return GridColumn.unlessSame(row, Entry.Field.of(scale), entry -> entry.with(score));
    }

    /** The whole number that this text is. */
    static int whole(String text) {
        var number = WHOLE.matcher(text.strip());
        if (!number.matches()) {
            throw new InvalidValue("grid.refused.score", text.strip());
        }
        return Integer.parseInt(number.group(1));
    }

    @Override
    public boolean isRating() {
        return true;
    }

    @Override
    public Optional<GridEdit.OfEntry> like(GridRow row, Entry source) {
        UnaryOperator<Entry> change = source.score(scale)
                .<UnaryOperator<Entry>>map(score -> entry -> entry.with(score))
                .orElse(entry -> entry.without(scale));
        return Optional.of(new GridEdit.OfEntry(row.day(), Entry.Field.of(scale), change));
    }

    @Override
    public Optional<GridEdit.Forth> cleared(GridRow row) {
        return GridColumn.unlessSame(row, Entry.Field.of(scale), entry -> entry.without(scale));
    }
}
