package org.ldnjournal.ui.trends;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.ldnjournal.chart.Course;
import org.ldnjournal.text.Texts;

/**
 * What the chart shows as a table: the days that are seen, the newest first. What is missing is an empty cell. A column
 * is as wide as its name and what usually stands in it, at any size of text; the table scrolls sideways where that is
 * too wide.
 */
final class DayTable {
    private static final double NARROW = 7.8;
    private static final double WIDE = 11.4;
    private static final double AROUND = 1.8;

    private final Texts texts;
    private final TableView<DayRow> table = new TableView<>();
    /** Never seen; it has the font of the words around the table. */
    private final Label written = new Label();
    private final StackPane node = new StackPane(written, table);

    DayTable(Texts texts) {
        this.texts = texts;
        table.setAccessibleText(texts.get("trends.table"));
        table.setMinHeight(240);
        written.setVisible(false);
        written.setManaged(false);
        written.fontProperty().subscribe(this::fit);
    }

    Region node() {
        return node;
    }

    /** Shows these days of what was read. */
    void show(Reading reading, List<DayRow> rows) {
        var courses = reading.days().courses();
        var cells = new DayCells(reading, texts);
        table.getColumns().clear();
        column(texts.get("trends.column.day"), WIDE, row -> texts.date(row.day().date()));
        courses.forEach(course -> columns(course, cells));
        column(texts.get("trends.column.dose"), WIDE, cells::doses);
        column(texts.get("trends.column.effects"), WIDE, cells::effects);
        column(texts.get("trends.column.happened"), WIDE, cells::happened);
        fit();
        table.getItems().setAll(rows);
    }

    private void columns(Course course, DayCells cells) {
        var name = cells.name(course);
        column(name, NARROW, row -> cells.value(course, row.day()));
        if (course.followed().hasMean()) {
            column(texts.get("trends.column.mean", name), NARROW, row -> cells.mean(course, row.day()));
        }
    }

    private void column(String name, double ems, Function<DayRow, String> words) {
        var column = new TableColumn<DayRow, String>(name);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setUserData(ems);
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
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
