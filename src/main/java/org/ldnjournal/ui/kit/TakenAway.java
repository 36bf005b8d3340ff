package org.ldnjournal.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** What was taken away last, by its name, and the way to put it back; it stands where that stood. */
public final class TakenAway extends Flow {
    private final Label words = Words.muted("");
    private final Supplier<? extends Node> other;

    /**
     * @param name  what putting it back is called
     * @param other takes the keyboard once it is back
     */
    public TakenAway(String name, Runnable puttingBack, Supplier<? extends Node> other) {
        this.other = other;
        words.getStyleClass().add("keyboard-rest");
        getChildren().addAll(words, Buttons.quiet(name, puttingBack));
        Visible.when(this, false);
    }

    /** Says this. Whoever pressed a button has the keyboard on the words, where Enter once more does nothing. */
    public void show(Optional<String> said) {
        boolean another = said.filter(now -> !now.equals(words.getText())).isPresent();
        words.setText(said.orElse(""));
        KeepFocus.within(this, other, () -> Visible.when(this, said.isPresent()));
        if (another && getScene() != null && getScene().getFocusOwner() instanceof Button) {
            words.requestFocus();
        }
    }
}
