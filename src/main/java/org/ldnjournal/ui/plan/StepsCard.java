package org.ldnjournal.ui.plan;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Words;

/** The ladder in words: what was, what is, what is only planned. */
final class StepsCard extends VBox {
    private final Texts texts;
    private final VBox lines = new VBox();

    StepsCard(Texts texts) {
        this.texts = texts;
        lines.getStyleClass().add("stack");
        getChildren().add(Card.titled(texts.get("planScreen.steps"), lines));
    }

    /** Shows this. */
    void show(PlanView view) {
        lines.getChildren().setAll(view.lines().stream().map(this::line).toList());
    }

    private Node line(PlanView.Line line) {
        var dose = line.stretch().dose().map(amount -> texts.get("planScreen.line." + line.stretch().rhythm().name(),
                PlanWords.amount(amount, texts))).orElseGet(() -> texts.get("planScreen.line.none"));
        var first = texts.day(line.stretch().days().first().date());
        var last = texts.day(line.stretch().days().last().date());
        return switch (line.when()) {
            case PAST -> Words.body(texts.get("planScreen.line.PAST", dose, first, last));
            case NOW -> Words.strong(texts.get("planScreen.line.NOW", dose, first));
            case PLANNED -> Words.muted(texts.get("planScreen.line.PLANNED", dose, first));
        };
    }
}
