package org.ldnjournal.ui.kit;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.Comparison;
import org.ldnjournal.text.Texts;

/** What each source says about the questions on which they disagree, side by side; each sentence with its source. */
final class ComparisonTable extends GridPane {
    private final Texts texts;

    ComparisonTable(Claims claims, Texts texts) {
        this.texts = texts;
        getStyleClass().add("comparison");
        var questions = Comparison.Question.values();
        for (int i = 0; i < questions.length; i++) {
            var quarter = new ColumnConstraints();
            quarter.setPercentWidth(100.0 / questions.length);
            getColumnConstraints().add(quarter);
            add(Words.strong(texts.get("library.compare." + questions[i].name())), i, 0);
        }
        for (var row : Comparison.shipped(claims)) {
            add(row);
        }
    }

    /** The source's name across the row, and below it what it says about each question. */
    private void add(Comparison row) {
        int line = getRowCount();
        var name = Words.small(row.source());
        name.getStyleClass().add("comparison-source");
        name.setMaxWidth(Double.MAX_VALUE);
        add(name, 0, line, Comparison.Question.values().length, 1);
        for (var question : Comparison.Question.values()) {
            add(cell(row.cells().get(question)), question.ordinal(), line + 1);
        }
        var top = new RowConstraints();
        top.setValignment(VPos.TOP);
        getRowConstraints().addAll(new RowConstraints(), top);
    }

    private Node cell(List<Claim> said) {
        var cell = new VBox();
        cell.getStyleClass().add("gap");
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
