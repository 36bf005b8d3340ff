package org.ldnjournal.ui.response;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.ldnjournal.ui.kit.Words;

/** Rows of numbers under small heads. */
final class NumbersTable extends GridPane {

    /**
     * A row.
     *
     * @param name  what its numbers are of
     * @param under what stands below its name
     * @param cells the numbers
     */
    record Row(String name, Optional<String> under, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param shares how much of the width each column takes, in per cent */
    NumbersTable(List<Integer> shares, List<String> heads, List<Row> rows) {
        super(16, 8);
        for (int share : shares) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            getColumnConstraints().add(column);
        }
        add(heads, 0, Words::small);
        rows.forEach(this::add);
    }

    private void add(Row row) {
        var name = new VBox(Words.body(row.name()));
        row.under().map(Words::small).ifPresent(name.getChildren()::add);
        int next = getRowCount();
        add(name, 0, next);
        for (int i = 0; i < row.cells().size(); i++) {
            add(atTop(Words.body(row.cells().get(i))), i + 1, next);
        }
    }

    private void add(List<String> cells, int row, Function<String, Label> words) {
        for (int i = 0; i < cells.size(); i++) {
            add(atTop(words.apply(cells.get(i))), i, row);
        }
    }

    private static Node atTop(Label label) {
        setValignment(label, VPos.TOP);
        return label;
    }
}
