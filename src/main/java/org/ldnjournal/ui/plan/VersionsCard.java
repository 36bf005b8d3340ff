package org.ldnjournal.ui.plan;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.StepWords;
import org.ldnjournal.ui.kit.Words;

/**
 * Every version of the plan, the last one first: what it was, from when on, and why. Shown once there is more than one.
 */
final class VersionsCard extends VBox {
    private final Texts texts;
    private final VBox lines = new VBox();

    VersionsCard(Texts texts) {
        this.texts = texts;
        lines.getStyleClass().add("gap");
        getChildren().add(Card.titled(texts.get("planScreen.versions"), lines));
    }

    /** Shows these. */
    void show(PlanView view) {
        var versions = view.history().versions();
        setVisible(versions.size() > 1);
        setManaged(versions.size() > 1);
        lines.getChildren().setAll(versions.reversed().stream().map(this::line).toList());
    }

    private Node line(PlanHistory.Version version) {
        var steps = StepWords.of(version.plan().steps(), texts);
        var what = texts.get(version.first() ? "planScreen.version.first" : "planScreen.version.amended",
                texts.date(version.from().date()), steps);
        var line = new VBox(version.undone().isPresent() ? Words.muted(texts.get("planScreen.version.undone", what))
                : Words.body(what), Words.small(texts.get("planScreen.version.recorded",
                        texts.dateTime(version.made().local()))));
        if (!version.reason().isEmpty()) {
            line.getChildren().add(Words.small(texts.get("quoted.words", version.reason())));
        }
        line.getStyleClass().add("stack");
        return line;
    }
}
