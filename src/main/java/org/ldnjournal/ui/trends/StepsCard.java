package org.ldnjournal.ui.trends;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.ldnjournal.chart.ChartView;
import org.ldnjournal.chart.StepsPicture;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Response;
import org.ldnjournal.trend.Sample;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Disclosure;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** One small chart for each dose step, and their numbers as a table. */
final class StepsCard extends VBox {
    private static final double ROW = 40;
    private static final double WIDE = 10.667;

    private final Texts texts;
    private final Segmented<Measure> measure;
    private final ChartView chart;
    private final WordsTable<Sample> table;
    private Optional<Response> response = Optional.empty();

    StepsCard(Texts texts, Executor painter) {
        this.texts = texts;
        chart = new ChartView(painter);
        measure = new Segmented<>(texts.get("trends.steps.measure"), List.of(Measure.values()),
                one -> texts.get("trends.measure." + one.name()));
        measure.chosen().subscribe(_ -> draw());
        table = new WordsTable<>(texts.get("trends.steps"));
        var asTable = new Disclosure(texts.get("trends.steps.table"), () -> table, texts);
        var explained = Words.small(texts.get("trends.steps.words"));
        getChildren().add(Card.titled(texts.get("trends.steps"), explained, measure, chart, asTable, asTable.part()));
    }

    /** Shows the steps of this; nothing before the first dose. */
    void show(Response next) {
        response = Optional.of(next);
        Visible.when(this, !next.measures().isEmpty());
        if (measure.chosen().get() == null && !next.measures().isEmpty()) {
            measure.chosen().set(next.measures().getFirst().measure());
        } else {
            draw();
        }
    }

    private void draw() {
        response.flatMap(now -> Optional.ofNullable(measure.chosen().get()).flatMap(now::of)).ifPresent(chosen -> {
            var picture = StepsPicture.of(response.orElseThrow(), chosen, texts);
            chart.show(picture, picture.lines());
            table.show(List.of(
                    column("trends.steps.step", picture::name),
                    column("trends.steps.days", picture::count),
                    column("trends.steps.median", sample -> picture.number(sample.median())),
                    column("trends.steps.lower", sample -> picture.number(sample.quantile(0.25))),
                    column("trends.steps.upper", sample -> picture.number(sample.quantile(0.75)))), picture.samples());
            table.table().setPrefHeight(ROW * (picture.samples().size() + 1.5));
        });
    }

    private WordsTable.Column<Sample> column(String key, Function<Sample, String> words) {
        return new WordsTable.Column<>(texts.get(key), WIDE, words);
    }
}
