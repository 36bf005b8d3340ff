package org.ldnjournal.ui.history;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Words;

/** What the colours and shapes of the calendar mean. It works without colour: the colours carry numbers. */
final class Legend extends VBox {
    private static final int STEP = 2;

    private final Texts texts;
    private final HBox ramp = new HBox();
    private Scale shown;

    Legend(Texts texts) {
        this.texts = texts;
        getStyleClass().add("legend");
        ramp.getStyleClass().add("ramp");
        var shapes = new FlowPane();
        shapes.getStyleClass().add("shapes");
        for (var mark : Mark.values()) {
            shapes.getChildren().add(named(mark));
        }
        getChildren().addAll(ramp, shapes);
    }

    /** Explains the colours of this scale. */
    void show(Scale scale) {
        if (scale.equals(shown)) {
            return;
        }
        shown = scale;
        ramp.getChildren().setAll(Words.small(texts.get("scale.low." + scale.name())));
        for (int value = 0; value <= Score.HIGHEST; value += STEP) {
            ramp.getChildren().add(patch(new Score(scale, value)));
        }
        ramp.getChildren().add(Words.small(texts.get("scale.high." + scale.name())));
    }

    private static StackPane patch(Score score) {
        var heat = new Heat();
        heat.show(score);
        var number = new Label(Integer.toString(score.value()));
        number.getStyleClass().add("small");
        var patch = new StackPane(heat, number);
        patch.getStyleClass().add("patch");
        return patch;
    }

    private Node named(Mark mark) {
        var named = new HBox(mark.shape(), Words.small(texts.get(mark.textKey())));
        named.getStyleClass().add("named-mark");
        return named;
    }
}
