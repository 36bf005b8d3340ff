package org.ldnjournal.ui.history.grid;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.text.TableWords;

/**
 * Cells as spreadsheets copy them: lines of cells with tabs between them, a cell with line breaks in quotation marks.
 *
 * @param rows the cells of each line; blank lines are kept, but for those at the end
 */
record CopiedCells(List<List<String>> rows) {
    /** A year of days and its leap day: more is a mistake. */
    private static final int MOST_ROWS = 366;
    /** Characters: more than all notes of a year are not from a table of days. */
    private static final int LONGEST = 8_000_000;
    private static final CSVFormat TABS = CSVFormat.TDF.builder().setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(false).get();

    /** What the clipboard holds. Refused: nothing, and more than 366 lines or 8 million characters. */
    static CopiedCells of(String clipboard) {
        if (clipboard.isBlank()) {
            throw new InvalidValue("grid.refused.nothing");
        }
        if (clipboard.length() > LONGEST) {
            throw new InvalidValue("grid.refused.large");
        }
        var rows = read(clipboard.stripTrailing());
        if (rows.size() > MOST_ROWS) {
            throw new InvalidValue("grid.refused.many", rows.size(), MOST_ROWS);
        }
        return new CopiedCells(rows);
    }

    private static List<List<String>> read(String text) {
        try (var parser = CSVParser.parse(new StringReader(text), TABS)) {
            return parser.stream().map(record -> record.stream().map(TableWords::words).toList()).toList();
        } catch (IOException | IllegalStateException | UncheckedIOException _) {
            throw new InvalidValue("grid.refused.quotes");
        }
    }

    /** As a spreadsheet takes them. */
    String asText() {
        return rows.stream().map(row -> row.stream().map(CopiedCells::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String words) {
        var cell = TableWords.cell(words);
        return cell.chars().anyMatch(character -> "\t\r\n\"".indexOf(character) >= 0)
                ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
