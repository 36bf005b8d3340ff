package org.ldnjournal.ui.response;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.ldnjournal.report.ComparisonWords;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.Response;
import org.ldnjournal.ui.kit.Words;

/** What changed for one measure: the sentence, the numbers of each period, and what belongs beside them. */
final class ResultCard extends VBox {
    private static final List<Integer> SHARES = List.of(28, 19, 19, 17, 17);

    private final Texts texts;
    private final ComparisonWords words;

    ResultCard(Response.OfMeasure measure, Texts texts) {
        this.texts = texts;
        words = new ComparisonWords(texts);
        getStyleClass().add("gap");
        var told = measure.window().filter(Comparison::hasResult).orElse(measure.now());
        getChildren().addAll(Words.strong(texts.say(told.sentence())),
                Words.small(told.details().stream().map(texts::say).collect(Collectors.joining(" "))), table(measure));
    }

    private GridPane table(Response.OfMeasure measure) {
        var table = new GridPane(16, 6);
        for (int share : SHARES) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            table.getColumnConstraints().add(column);
        }
        table.addRow(0, Stream.of("report.steps.step", "report.changed.before", "report.steps.then",
                "report.changed.difference", "report.changed.interval").map(key -> Words.small(texts.get(key)))
                .toArray(Node[]::new));
        var rows = new ArrayList<Comparison>(measure.steps());
        measure.window().ifPresent(rows::add);
        rows.add(measure.now());
        for (var row : rows) {
            table.addRow(table.getRowCount(), cells(row));
        }
        return table;
    }

    private Node[] cells(Comparison comparison) {
        return Stream.concat(Stream.of(Words.body(words.period(comparison.compared().period()))),
                words.cells(comparison).stream().map(Words::body)).toArray(Node[]::new);
    }
}
