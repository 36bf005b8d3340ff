package org.ldnjournal.ui.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Made;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Words;

/** What is decided for a coming day, why nothing else can be decided before it, and the way to take it back. */
final class WaitingCard extends VBox {
    private final PlanModel model;
    private final Texts texts;
    private final VBox lines = new VBox();

    WaitingCard(PlanModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        lines.getStyleClass().add("stack");
        getChildren().add(Card.titled(texts.get("planScreen.waiting.title"), lines,
                Words.muted(texts.get("planScreen.waiting.how"))));
    }

    /** Shows these, if there are any; the last one can be undone. */
    void show(List<Made> waiting, JournalDay today) {
        lines.getChildren().setAll(waiting.stream()
                .map(made -> line(made, today, made.equals(waiting.getLast()))).toList());
        setVisible(!waiting.isEmpty());
        setManaged(!waiting.isEmpty());
    }

    private Node line(Made made, JournalDay today, boolean last) {
        var what = texts.say(made.sentence());
        var words = Words.strong(texts.get("planScreen.waiting", what,
                texts.day(made.decision().from().date(), today.date())));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words);
        line.getStyleClass().add("row");
        if (last) {
            var button = Buttons.plain(texts.get("planScreen.undo"), () -> model.undo(made.number()));
            button.setAccessibleText(texts.get("planScreen.undo") + ": " + words.getText());
            line.getChildren().add(button);
        }
        return line;
    }
}
