package org.ldnjournal.ui.trends;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.trends.TrendsModel.Row;

/** The logged days as a table, the newest first. What is missing is an empty cell. */
final class DayTable {
    private static final double NARROW = 110;
    private static final double WIDE = 160;

    private final Texts texts;
    private final TableView<Row> table = new TableView<>();

    DayTable(Texts texts) {
        this.texts = texts;
        table.setAccessibleText(texts.get("trends.table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("trends.column.day", WIDE, row -> texts.date(row.day().date()));
        for (var scale : Scale.values()) {
            column("scale." + scale.name(), NARROW, row -> row.entry().flatMap(entry -> entry.score(scale))
                    .map(score -> Integer.toString(score.value())).orElse(""));
        }
        column("trends.column.sleepHours", NARROW, row -> row.entry().flatMap(Entry::sleep)
                .map(sleep -> texts.number(sleep.hours())).orElse(""));
        column("trends.column.dose", WIDE, this::doses);
    }

    TableView<Row> node() {
        return table;
    }

    void show(List<Row> rows) {
        table.getItems().setAll(rows);
    }

    private void column(String key, double width, Function<Row, String> words) {
        var column = new TableColumn<Row, String>(texts.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
    }

    private String doses(Row row) {
        return row.doses().stream().map(this::dose).collect(Collectors.joining(", "));
    }

    private String dose(DoseRecord dose) {
        Optional<String> amount = dose.amount().map(taken -> texts.milligrams(taken.milligrams()));
        return switch (dose.outcome()) {
            case DoseRecord.Taken _ -> amount.orElseThrow();
            case DoseRecord.PartlyTaken _ -> texts.get("trends.partly", amount.orElseThrow());
            case DoseRecord.Skipped _ -> texts.get("trends.skipped");
        };
    }
}
