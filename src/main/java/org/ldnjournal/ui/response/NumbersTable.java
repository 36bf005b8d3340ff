package org.ldnjournal.ui.response;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.ldnjournal.ui.kit.Words;

/** Rows of numbers under small heads. */
final class NumbersTable extends GridPane {

    /** @param shares how much of the width each column takes, in per cent */
    NumbersTable(List<Integer> shares, List<String> heads, List<List<String>> rows) {
        super(16, 6);
        for (int share : shares) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            getColumnConstraints().add(column);
        }
        add(heads, Words::small);
        rows.forEach(row -> add(row, Words::body));
    }

    private void add(List<String> cells, Function<String, Label> words) {
        int row = getRowCount();
        for (int i = 0; i < cells.size(); i++) {
            var cell = words.apply(cells.get(i));
            setValignment(cell, VPos.TOP);
            add(cell, i, row);
        }
    }
}
