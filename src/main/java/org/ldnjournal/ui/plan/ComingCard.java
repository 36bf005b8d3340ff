package org.ldnjournal.ui.plan;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Words;

/** The next 14 days, one line each, as they are due by what was decided so far. */
final class ComingCard extends VBox {
    private final Texts texts;
    private final VBox lines = new VBox();

    ComingCard(Texts texts) {
        this.texts = texts;
        lines.getStyleClass().add("stack");
        getChildren().add(Card.titled(texts.get("planScreen.coming"), Words.muted(texts.get("planScreen.coming.how")),
                lines));
    }

    /** Shows these. */
    void show(PlanView view) {
        lines.getChildren().setAll(view.coming().stream().map(day -> line(day, day.day().equals(view.today()))).toList());
    }

    private Node line(PlanView.Coming coming, boolean today) {
        var words = texts.get(coming.decision() ? "planScreen.coming.decision" : "planScreen.coming.day",
                texts.day(coming.day().date()), PlanWords.coming(coming.due(), texts));
        return today ? Words.strong(words) : Words.body(words);
    }
}
