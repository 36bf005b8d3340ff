package org.ldnjournal.ui.response;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.ldnjournal.report.ComparisonWords;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Sensitivity;
import org.ldnjournal.ui.kit.Words;

/** Whether other choices change the answer: each of them with what it says. */
final class SensitivityCard extends VBox {
    private static final double[] SHARES = {34, 22, 22, 22};

    SensitivityCard(Sensitivity sensitivity, Texts texts) {
        getStyleClass().add("gap");
        var first = sensitivity.ways().getFirst().comparison();
        var words = new ComparisonWords(texts);
        var dose = first.compared().period().dose().map(amount -> texts.milligrams(amount.milligrams())).orElse("");
        getChildren().addAll(
                Words.strong(texts.get(sensitivity.changesTheAnswer() ? "response.changes" : "response.changesNot")),
                Words.small(texts.get("response.ways", words.name(sensitivity.measure()), dose)),
                table(sensitivity, words, texts));
    }

    private static GridPane table(Sensitivity sensitivity, ComparisonWords words, Texts texts) {
        var table = new GridPane(16, 6);
        for (double share : SHARES) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            table.getColumnConstraints().add(column);
        }
        table.addRow(0, Words.small(texts.get("response.choice")), Words.small(texts.get("report.steps.then")),
                Words.small(texts.get("report.changed.difference")), Words.small(texts.get("report.changed.interval")));
        for (var way : sensitivity.ways()) {
            var cells = words.cells(way.comparison());
            table.addRow(table.getRowCount(), Words.body(texts.get("response.way", way.choices().settling(),
                            texts.get(way.choices().leaveOutLate() ? "response.way.without" : "response.way.with"))),
                    Words.body(cells.get(1)), Words.body(cells.get(2)), Words.body(cells.get(3)));
        }
        return table;
    }
}
