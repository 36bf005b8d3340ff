package org.ldnjournal.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/**
 * What is said below a field. Its place is kept free, so that nothing jumps while typing; a refusal stands there until
 * something else is typed.
 */
public final class FieldMessage extends Label {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("danger");

    private final TextInputControl input;

    /** @param input where it is typed */
    public FieldMessage(TextInputControl input) {
        this.input = input;
        getStyleClass().add("field-message");
        setWrapText(true);
        input.textProperty().addListener((_, _, _) -> forgetRefusal());
    }

    /** Says why what is typed is refused; what is typed stays. */
    public void refuse(String reason) {
        show(reason, true);
    }

    /** Says something that is no refusal. */
    public void say(String words) {
        show(words, false);
    }

    /** Says nothing. */
    public void clear() {
        show("", false);
    }

    /** What was refused is no longer what stands there. */
    private void forgetRefusal() {
        if (getStyleClass().contains("trouble")) {
            clear();
        }
    }

    private void show(String words, boolean refusal) {
        setText(words);
        getStyleClass().remove("trouble");
        if (refusal) {
            getStyleClass().add("trouble");
        }
        input.pseudoClassStateChanged(REFUSED, refusal);
        input.setAccessibleHelp(words);
    }
}
