package org.ldnjournal.ui.shell;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
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
    private Optional<Node> corner = Optional.empty();
    private Optional<ProblemPane> problem = Optional.empty();

    public WindowFrame(Texts texts) {
        this.texts = texts;
        getChildren().add(content);
    }

    /** Shows this in place of what was shown. */
    public void show(Parent next) {
        getChildren().set(0, next);
        content = next;
    }

    /** Keeps this in the corner at the bottom right, over what is shown, in place of what was there. */
    public void corner(Node next) {
        corner.ifPresent(getChildren()::remove);
        corner = Optional.of(next);
        setAlignment(next, Pos.BOTTOM_RIGHT);
        setMargin(next, new Insets(24));
        getChildren().add(1, next);
    }

    /** Shows a problem until it is closed; what is below waits and keeps what was typed. */
    public void show(Problem another) {
        if (problem.isPresent()) {
            return;
        }
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        var pane = new ProblemPane(another, texts, this::closeProblem);
        problem = Optional.of(pane);
        content.setDisable(true);
        getChildren().add(pane);
        pane.takeFocus();
    }

    private void closeProblem() {
        problem.ifPresent(getChildren()::remove);
        problem = Optional.empty();
        content.setDisable(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }
}
