package org.ldnjournal.ui.response;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                Words.small(told.details().stream().map(texts::say).collect(Collectors.joining(" "))));
        if (rows(measure).stream().anyMatch(row -> row.baseline().logged() + row.compared().logged() > 0)) {
            getChildren().add(table(rows(measure)));
        }
    }

    private static List<Comparison> rows(Response.OfMeasure measure) {
        return Stream.of(measure.steps().stream(), measure.window().stream(), Stream.of(measure.now()))
                .flatMap(rows -> rows).toList();
    }

    private NumbersTable table(List<Comparison> rows) {
        return new NumbersTable(SHARES, Stream.of("report.steps.step", "report.changed.before", "report.steps.then",
                "report.changed.difference", "report.changed.interval").map(texts::get).toList(),
                rows.stream().map(this::cells).toList());
    }

    private List<String> cells(Comparison comparison) {
        return Stream.concat(Stream.of(words.period(comparison.compared().period())), words.cells(comparison).stream())
                .toList();
    }
}
