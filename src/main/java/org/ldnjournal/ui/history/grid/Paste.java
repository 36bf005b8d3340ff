package org.ldnjournal.ui.history.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.text.Texts;

/**
 * Copied cells that are laid over the table from one cell on. All of them must be readable: otherwise nothing is taken,
 * and the first one that cannot be is named. Blank cells change nothing.
 *
 * @param columns of the table, in order
 * @param rows    the row of each day up to today
 * @param today   no later day is taken
 */
record Paste(List<GridColumn> columns, Function<JournalDay, GridRow> rows, JournalDay today, Texts texts, Moment now) {

    /** A change and the row as it was before. */
    record Laid(GridRow before, GridColumn column, GridEdit.Forth edit) {}

    /** Laid from this day and column on, downwards. */
    List<Laid> from(JournalDay day, int column, CopiedCells copied) {
        var laid = new ArrayList<Laid>();
        for (int line = 0; line < copied.rows().size(); line++) {
            lay(day.plusDays(line), column, copied.rows().get(line), line + 1, laid);
        }
        return laid;
    }

    /**
     * Laid by the dates that stand at the beginning of each line; a first line without a date is a heading, blank lines
     * are passed over.
     */
    List<Laid> byDates(CopiedCells copied) {
        var dates = new PastedDates(copied.rows().stream().map(cells -> cells.getFirst().strip()).toList(),
                texts.locale(), today);
        var laid = new ArrayList<Laid>();
        for (int line = 0; line < copied.rows().size(); line++) {
            var cells = copied.rows().get(line);
            if (!cells.stream().allMatch(String::isBlank)) {
                var day = dates.day(cells.getFirst().strip(), line + 1);
                if (day.isPresent()) {
                    lay(day.get(), 0, cells.subList(1, cells.size()), line + 1, laid);
                }
            }
        }
        return laid;
    }

    private void lay(JournalDay day, int column, List<String> cells, int line, List<Laid> laid) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                lay(day, column + i, cells.get(i), line, laid);
            }
        }
    }

    private void lay(JournalDay day, int at, String text, int line, List<Laid> laid) {
        try {
            if (day.isAfter(today)) {
                throw new InvalidValue("grid.refused.future", day.date());
            }
            if (at >= columns.size()) {
                throw new InvalidValue("grid.refused.columns", text.strip());
            }
            var column = columns.get(at);
            var row = rows.apply(day);
            column.typed(row, text, texts, now).ifPresent(edit -> laid.add(new Laid(row, column, edit)));
        } catch (InvalidValue invalid) {
            throw new InvalidValue("grid.refused.line", line, invalid.reason());
        }
    }
}
