package org.ldnjournal.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A question asked where it arises and not in a dialog: what is, and the ways on. It takes no place while it is not
 * asked.
 */
public final class InlineQuestion extends VBox {
    private final Label words = Words.body("");
    private final Flow answers = new Flow();

    /** Nothing is asked yet. */
    public InlineQuestion() {
        getStyleClass().add("inline-question");
        getChildren().setAll(words, answers);
        dismiss();
    }

    /** Asks; the answers stand below in this order, and the first takes the keyboard. */
    public void ask(String question, Node... ways) {
        words.setText(question);
        answers.getChildren().setAll(ways);
        setAccessibleText(question);
        getStyleClass().remove("stop");
        show(true);
        // The keyboard goes to an answer, so the question is read out with it.
        ways[0].setAccessibleHelp(question);
        ways[0].requestFocus();
    }

    /** Asks what stops: the same with the frame of a stop. */
    public void stop(String question, Node... ways) {
        ask(question, ways);
        getStyleClass().add("stop");
    }

    /** Asks no longer. */
    public void dismiss() {
        show(false);
    }

    private void show(boolean asked) {
        setVisible(asked);
        setManaged(asked);
    }
}
