package org.ldnjournal.ui.visit;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.ldnjournal.chart.ChartView;
import org.ldnjournal.report.Block;
import org.ldnjournal.report.Section;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Words;

/**
 * A section of the page in type that can be read from two metres: the same words and numbers, laid below each
 * other.
 */
final class LargeSection extends VBox {
    private static final double LOWEST_PICTURE = 360;

    private final Texts texts;
    private final Executor painter;

    /** @param painter where pictures are painted */
    LargeSection(Section section, Texts texts, Executor painter) {
        this.texts = texts;
        this.painter = painter;
        getStyleClass().add("large-section");
        getChildren().add(Words.label(section.title(), "large-title"));
        section.blocks().forEach(block -> getChildren().addAll(nodes(block)));
    }

    private List<? extends Node> nodes(Block block) {
        return switch (block) {
            case Block.Words(var text, var tone) -> List.of(switch (tone) {
                case LEADING -> Words.label(text, "large", "strong");
                case PLAIN -> Words.label(text, "large");
                case QUIET -> Words.label(text, "large", "muted");
            });
            case Block.Facts(var facts) -> facts.stream().map(fact -> line(fact.label(), fact.answer())).toList();
            case Block.Table(var heads, _, var rows) -> rows.stream().map(row -> row(heads, row)).toList();
            case Block.Figure(var picture, _) -> {
                var view = new ChartView(painter);
                view.getStyleClass().add("large-picture");
                view.setMinHeight(LOWEST_PICTURE);
                setVgrow(view, Priority.ALWAYS);
                view.show(picture);
                yield List.of(view);
            }
            case Block.Numbered(var sentences) -> sentences.stream().map(sentence -> Words.label(
                    texts.get("visit.mode.numbered", sentences.indexOf(sentence) + 1, sentence), "large")).toList();
            case Block.Ruled _ -> List.of();
        };
    }

    /** What the row is about, and below it each cell after its head. */
    private Node row(List<String> heads, List<String> cells) {
        var row = new VBox(Words.label(cells.getFirst(), "large", "strong"));
        for (int i = 1; i < cells.size(); i++) {
            row.getChildren().add(line(heads.get(i), cells.get(i)));
        }
        return row;
    }

    private static TextFlow line(String head, String answer) {
        return new TextFlow(text(head + "  ", "muted"), text(answer, "answer"));
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().addAll("large", style);
        return text;
    }
}
