package org.ldnjournal.ui.kit;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.ldnjournal.text.Texts;

/**
 * What was taken away last, by its name, and the way to put it back; it stands where that stood. Whoever pressed a
 * button has the keyboard on the words, where Enter once more does nothing.
 */
public final class TakenAway extends Flow {
    private final Texts texts;
    private final Label words = Words.muted("");
    private final Button back;

    /** @param puttingBack puts back what was said last */
    public TakenAway(Texts texts, Runnable puttingBack) {
        this.texts = texts;
        back = Buttons.quiet(texts.get("takenAway.putBack"), puttingBack);
        words.getStyleClass().add("keyboard-rest");
        getChildren().addAll(words, back);
        Visible.when(this, false);
    }

    /** Says that something of this name was taken away; or nothing, once it is back. */
    public void name(Optional<String> gone) {
        say(gone.map(name -> texts.get("takenAway.gone", name)));
    }

    /** The same in words of its own. */
    public void say(Optional<String> gone) {
        gone.ifPresentOrElse(this::say, () -> {
            if (has(back)) {
                rest();
            } else if (back.isVisible()) {
                hide();
            }
        });
    }

    private void say(String gone) {
        boolean another = !gone.equals(words.getText());
        words.setText(gone);
        Visible.when(back, true);
        Visible.when(this, true);
        if (another && getScene() != null && getScene().getFocusOwner() instanceof Button) {
            words.requestFocus();
        }
    }

    /** It is said that it is back, as long as the keyboard is there. */
    private void rest() {
        words.setText(texts.get("takenAway.back"));
        words.requestFocus();
        Visible.when(back, false);
        getScene().focusOwnerProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Node> owner, Node before, Node now) {
                owner.removeListener(this);
                if (!back.isVisible()) {
                    hide();
                }
            }
        });
    }

    private void hide() {
        words.setText("");
        Visible.when(back, true);
        Visible.when(this, false);
    }

    private boolean has(Node one) {
        return getScene() != null && getScene().getFocusOwner() == one;
    }
}
