package org.ldnjournal.ui.trends;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * A table of words. A column is as wide as its name and what usually stands in it, at any size of text; the table
 * scrolls sideways where that is too wide.
 */
final class WordsTable<T> extends StackPane {
    private static final double AROUND = 1.8;

    private final TableView<T> table = new TableView<>();
    /** Never seen; it has the font of the words around the table. */
    private final Label written = new Label();

    /** What stands in a column, and how wide that usually is, in letters as high as they are. */
    record Column<T>(String name, double letters, Function<T, String> words) {}

    WordsTable(String name) {
        table.setAccessibleText(name);
        written.setVisible(false);
        written.setManaged(false);
        written.fontProperty().subscribe(this::fit);
        getChildren().addAll(written, table);
    }

    /** Shows these rows in these columns. */
    void show(List<Column<T>> columns, List<T> rows) {
        table.getColumns().setAll(columns.stream().map(WordsTable::column).toList());
        fit();
        table.getItems().setAll(rows);
    }

    TableView<T> table() {
        return table;
    }

    private static <T> TableColumn<T, String> column(Column<T> shown) {
        var column = new TableColumn<T, String>(shown.name());
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(shown.words().apply(cell.getValue())));
        column.setUserData(shown.letters());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private void fit() {
        double size = written.getFont().getSize();
        var bold = Font.font(written.getFont().getFamily(), FontWeight.BOLD, size);
        for (var column : table.getColumns()) {
            var name = new Text(column.getText());
            name.setFont(bold);
            column.setPrefWidth(Math.ceil(Math.max((double) column.getUserData() * size,
                    name.getLayoutBounds().getWidth() + AROUND * size)));
        }
    }
}
