package org.ldnjournal.ui.response;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.ldnjournal.chart.ChartView;
import org.ldnjournal.chart.StepsPicture;
import org.ldnjournal.report.ComparisonWords;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.Response;
import org.ldnjournal.ui.kit.Words;

/** What changed for one measure: the sentence, the numbers of each period, and what belongs beside them. */
final class ResultCard extends VBox {
    private static final List<Integer> SHARES = List.of(30, 19, 19, 16, 16);

    private final Response.OfMeasure measure;
    private final Texts texts;
    private final ComparisonWords words;

    ResultCard(Response.OfMeasure measure, Texts texts) {
        this.measure = measure;
        this.texts = texts;
        words = new ComparisonWords(texts);
        getStyleClass().add("gap");
        getChildren().addAll(Words.strong(texts.say(measure.told().sentence())),
                Words.small(measure.told().details().stream().map(texts::say).collect(Collectors.joining(" "))));
        if (isLogged(measure)) {
            getChildren().add(table());
        }
    }

    /** Whether there is any day of it to be seen. */
    static boolean isLogged(Response.OfMeasure measure) {
        return rows(measure).anyMatch(row -> row.baseline().logged() + row.compared().logged() > 0);
    }

    /** With what was seen at each step as a picture above the numbers. */
    void show(StepsPicture steps, ChartView chart) {
        chart.show(steps, steps.lines());
        getChildren().add(getChildren().size() - 1, chart);
    }

    private static Stream<Comparison> rows(Response.OfMeasure measure) {
        return Stream.of(measure.steps().stream(), measure.window().stream(), Stream.of(measure.now()))
                .flatMap(rows -> rows);
    }

    private NumbersTable table() {
        return new NumbersTable(SHARES, Stream.of("report.steps.step", "report.changed.before", "report.steps.then",
                "report.changed.difference", "report.changed.interval").map(texts::get).toList(),
                rows(measure).map(this::row).toList());
    }

    private NumbersTable.Row row(Comparison comparison) {
        var period = comparison.compared().period();
        return new NumbersTable.Row(words.which(period), words.days(period), words.cells(comparison));
    }
}
