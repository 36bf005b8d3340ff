package org.ldnjournal.ui.response;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.ldnjournal.report.ComparisonWords;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Sensitivity;
import org.ldnjournal.ui.kit.Words;

/** Whether other choices change the answer: each of them with what it says. */
final class SensitivityCard extends VBox {
    private static final List<Integer> SHARES = List.of(34, 22, 22, 22);

    SensitivityCard(Sensitivity sensitivity, Texts texts) {
        getStyleClass().add("gap");
        var first = sensitivity.ways().getFirst().comparison();
        var words = new ComparisonWords(texts);
        var dose = first.compared().period().dose().map(texts::say).orElse("");
        getChildren().addAll(
                Words.strong(texts.get(sensitivity.changesTheAnswer() ? "response.changes" : "response.changesNot")),
                Words.small(texts.get("response.ways", words.name(sensitivity.measure()), dose)),
                table(sensitivity, words, texts));
    }

    private static NumbersTable table(Sensitivity sensitivity, ComparisonWords words, Texts texts) {
        return new NumbersTable(SHARES, Stream.of("response.choice", "report.steps.then", "report.changed.difference",
                "report.changed.interval").map(texts::get).toList(), sensitivity.ways().stream()
                .map(way -> row(way, words.cells(way.comparison()), texts)).toList());
    }

    private static NumbersTable.Row row(Sensitivity.Way way, List<String> cells, Texts texts) {
        return new NumbersTable.Row(texts.get("response.way", way.choices().settling(),
                texts.get(way.choices().leaveOutLate() ? "response.way.without" : "response.way.with")),
                Optional.empty(), cells.subList(1, cells.size()));
    }
}
