package org.ldnjournal.ui.kit;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.chart.ChartView;
import org.ldnjournal.chart.PlaceboPicture;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Placebo;

/** A personal change of pain beside what placebo did in trials, with their sources. */
public final class PlaceboCard extends VBox {
    private final Texts texts;
    private final Label words = Words.body("");
    private final ChartView chart;

    /** @param painter where the picture is painted */
    public PlaceboCard(Claims claims, Texts texts, Executor painter) {
        this.texts = texts;
        chart = new ChartView(painter);
        getChildren().add(Card.titled(texts.get("placebo.title"), words, chart,
                new SourceLink(Stream.of(Placebo.values()).map(trial -> claims.claim(trial.claim())).toList(), texts)));
        show(Optional.empty());
    }

    /** Shows this; where there is no result yet, says that it will stand here. */
    public void show(Optional<PlaceboPicture> picture) {
        words.setText(texts.get(picture.isPresent() ? "placebo.what" : "placebo.none"));
        picture.ifPresent(shown -> chart.show(shown, PlaceboPicture.lines()));
        Visible.when(chart, picture.isPresent());
    }
}
