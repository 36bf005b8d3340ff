package org.ldnjournal.ui.plan;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ldnjournal.plan.Made;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Recent;
import org.ldnjournal.ui.kit.Words;

/** Every decision with its day and reason, the last one first; what was undone stays, marked. */
final class DecisionsCard extends VBox {
    /** As many as fit the window. */
    private static final int MOST = 8;

    private final PlanModel model;
    private final Texts texts;
    private final Supplier<Node> other;
    private final Recent lines;

    /** @param other takes the keyboard where the button that had it goes away */
    DecisionsCard(PlanModel model, Texts texts, Supplier<Node> other) {
        this.other = other;
        this.model = model;
        this.texts = texts;
        lines = new Recent(MOST, "planScreen.earlierDecisions", texts);
        getChildren().add(Card.titled(texts.get("planScreen.decisions"), lines));
    }

    /** Shows these. */
    void show(PlanView view) {
        KeepFocus.within(lines, other, () -> fill(view));
    }

    private void fill(PlanView view) {
        // Only the last one that holds can be undone: the others were built upon.
        var last = view.decisions().stream().filter(made -> !made.undone()).findFirst();
        lines.show(view.decisions(), made -> line(made, last.equals(Optional.of(made))));
        if (view.decisions().isEmpty()) {
            lines.getChildren().setAll(Words.muted(texts.get("planScreen.noDecisions")));
        }
    }

    private Node line(Made made, boolean canUndo) {
        var decision = made.decision();
        var what = texts.say(made.sentence());
        var words = new VBox(made.undone() ? Words.muted(texts.get("planScreen.undone", what)) : Words.strong(what),
                Words.small(texts.get("planScreen.madeOn", texts.date(decision.from().date()),
                        texts.dateTime(decision.made().local()), decision.reviewed() ? 1 : 0)));
        if (!decision.reason().isEmpty()) {
            words.getChildren().add(Words.small(texts.get("quoted.words", decision.reason())));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words);
        line.getStyleClass().add("row");
        if (canUndo) {
            var undo = Buttons.quiet(texts.get("planScreen.undo"), () -> model.undo(made.number()));
            undo.setAccessibleText(texts.get("planScreen.undo") + ": " + what);
            line.getChildren().add(undo);
        }
        return line;
    }
}
