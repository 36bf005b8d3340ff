package org.ldnjournal.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.Comparison;
import org.ldnjournal.text.Texts;

/**
 * What each source says about the questions on which they disagree, side by side where there is room; each sentence
 * with its source.
 */
final class ComparisonTable extends VBox {
    private final Texts texts;

    ComparisonTable(Claims claims, Texts texts) {
        this.texts = texts;
        getStyleClass().add("comparison");
        Comparison.shipped(claims).forEach(this::add);
    }

    /** The source's name, and below it what it says about each question. */
    private void add(Comparison row) {
        var name = Words.small(row.source());
        name.getStyleClass().add("comparison-source");
        name.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(name, new EvenColumns(Stream.of(Comparison.Question.values())
                .map(question -> cell(question, row.cells().get(question))).toList()));
    }

    private Region cell(Comparison.Question question, List<Claim> said) {
        var cell = new VBox(Words.strong(texts.get("library.compare." + question.name())));
        cell.getStyleClass().add("comparison-cell");
        for (var claim : said) {
            var one = new VBox(Words.body(texts.get(claim.textKey())), new SourceLink(List.of(claim), texts));
            one.getStyleClass().add("stack");
            cell.getChildren().add(one);
        }
        if (said.isEmpty()) {
            cell.getChildren().add(Words.small(texts.get("library.compare.nothing")));
        }
        return cell;
    }
}
