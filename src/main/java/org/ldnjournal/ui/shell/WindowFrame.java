package org.ldnjournal.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.ldnjournal.text.Texts;

/**
 * The root of the window's scene: it holds the first start, the recovery screen or the journal with its rail, and shows
 * problems over it.
 */
public final class WindowFrame extends StackPane {
    private final Texts texts;
    private Parent content = new StackPane();
    private Node focusBefore;

    public WindowFrame(Texts texts) {
        this.texts = texts;
        getChildren().add(content);
    }

    /** Shows this in place of what was shown. */
    public void show(Parent next) {
        getChildren().set(0, next);
        content = next;
    }

    /** Shows a problem until it is closed; what is below waits and keeps what was typed. */
    public void show(Problem problem) {
        if (getChildren().size() > 1) {
            return;
        }
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        var pane = new ProblemPane(problem, texts, this::closeProblem);
        content.setDisable(true);
        getChildren().add(pane);
        pane.takeFocus();
    }

    private void closeProblem() {
        getChildren().remove(1);
        content.setDisable(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }
}
