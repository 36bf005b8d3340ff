package org.ldnjournal.ui.history.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.DayNames;

/** The answer about side effects: "none" is typed here; which ones there were is said on the day itself. */
record EffectsColumn() implements GridColumn {

    @Override
    public String name(Texts texts) {
        return texts.get("grid.effects");
    }

    @Override
    public String text(GridRow row, Texts texts) {
        return row.entry().sideEffects().map(answer -> words(answer.list(), texts)).orElse("");
    }

    private static String words(List<SideEffect> effects, Texts texts) {
        return effects.isEmpty() ? texts.get("grid.none") : effects.stream()
                .map(effect -> DayNames.of(effect.kind(), texts)).collect(Collectors.joining(", "));
    }

    @Override
    public boolean isLate(GridRow row) {
        return row.entry().sideEffects().isPresent() && row.isLate(Entry.Field.SIDE_EFFECTS);
    }

    @Override
    public Optional<GridEdit.Forth> typed(GridRow row, String text, Texts texts, Moment now) {
        var words = text.strip();
        if (words.equalsIgnoreCase(text(row, texts))) {
            return Optional.empty();
        }
        var none = texts.get("grid.none");
        if (!words.equals("0") && !none.regionMatches(true, 0, words, 0, Math.max(1, words.length()))) {
            throw new InvalidValue("grid.refused.effects", words, none);
        }
        if (row.entry().sideEffects().filter(answer -> !answer.list().isEmpty()).isPresent()) {
            throw new InvalidValue("grid.refused.effectsThere", row.day().date());
        }
        return GridColumn.unlessSame(row, Entry.Field.SIDE_EFFECTS,
                entry -> entry.withSideEffects(Optional.of(SideEffects.NONE)));
    }

    @Override
    public Optional<GridEdit.OfEntry> like(GridRow row, Entry source) {
        return Optional.of(new GridEdit.OfEntry(row.day(), Entry.Field.SIDE_EFFECTS,
                entry -> entry.withSideEffects(source.sideEffects())));
    }

    @Override
    public Optional<GridEdit.Forth> cleared(GridRow row) {
        return GridColumn.unlessSame(row, Entry.Field.SIDE_EFFECTS, entry -> entry.withSideEffects(Optional.empty()));
    }
}
