package org.ldnjournal.ui.history.grid;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How wide the columns are: enough for their names and for what usually stands in them, at any size of text; the notes
 * take what is left. Where there is less room, the table scrolls sideways.
 */
final class GridWidths {
    private static final double DAY = 7.6;
    private static final double DAY_AND_YEAR = 11;
    private static final double AROUND = 1.8;
    private static final double SCROLL_BAR = 1.4;
    /** A column this wide, in pixels, is taken by JavaFX for one whose width was never set, and measured anew. */
    private static final double UNSAID = 80;

    private final TableView<GridRow> table;
    private List<GridColumn> columns = List.of();
    private final Label written;
    private boolean years;

    /** @param written has the font of the table's words */
    GridWidths(TableView<GridRow> table, Label written) {
        this.table = table;
        this.written = written;
        table.widthProperty().subscribe(this::lay);
        table.skinProperty().subscribe(this::lay);
        written.fontProperty().subscribe(this::lay);
    }

    /** These columns stand in the table from now on, after the one of the days. */
    void of(List<GridColumn> now) {
        columns = now;
        lay();
    }

    /** Whether days stand in it that are said with their year. */
    void withYears(boolean now) {
        years = now;
        lay();
    }

    private void lay() {
        if (columns.isEmpty()) {
            return;
        }
        var font = written.getFont();
        double left = table.getWidth() - SCROLL_BAR * font.getSize() - set(0, years ? DAY_AND_YEAR : DAY, font);
        for (int i = 0; i < columns.size() - 1; i++) {
            left -= set(i + 1, usual(columns.get(i)), font);
        }
        double note = Math.max(usual(columns.getLast()) * font.getSize(), left);
        table.getColumns().getLast().setPrefWidth(note);
    }

    /** How much usually stands in it, in em. */
    private static double usual(GridColumn column) {
        return switch (column) {
            case DoseColumn _ -> 6.6;
            case ScoreColumn _ -> 4.4;
            case SleepColumn _ -> 5.2;
            case EffectsColumn _ -> 9.4;
            case TrackerColumn _ -> 5.2;
            case NoteColumn _ -> 12;
        };
    }

    private double set(int at, double ems, Font font) {
        var column = table.getColumns().get(at);
        double wanted = Math.ceil(Math.max(ems * font.getSize(),
                width(column.getText(), font) + AROUND * font.getSize()));
        double width = wanted == UNSAID ? wanted + 1 : wanted;
        column.setPrefWidth(width);
        return width;
    }

    /** How wide these words are in this font, in pixels. */
    static double width(String words, Font font) {
        var written = new Text(words);
        written.setFont(font);
        return written.getLayoutBounds().getWidth();
    }
}
