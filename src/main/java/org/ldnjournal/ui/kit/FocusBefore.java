package org.ldnjournal.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/**
 * What had the keyboard before something else took it. Given back to a field, it is where it was in the field's words:
 * a field by itself selects all of them, and the next key would replace them.
 */
public final class FocusBefore {
    private final Optional<Node> node;
    private final int anchor;
    private final int caret;

    private FocusBefore(Optional<Node> node) {
        this.node = node;
        var field = node.filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast);
        anchor = field.map(TextInputControl::getAnchor).orElse(0);
        caret = field.map(TextInputControl::getCaretPosition).orElse(0);
    }

    /** What has the keyboard in this scene now; null is no scene. */
    public static FocusBefore in(Scene scene) {
        return new FocusBefore(Optional.ofNullable(scene).map(Scene::getFocusOwner));
    }

    /** Gives the keyboard back; nothing happens where nothing had it. */
    public void giveBack() {
        node.ifPresent(Node::requestFocus);
        if (node.orElse(null) instanceof TextInputControl field) {
            field.selectRange(anchor, caret);
        }
    }
}
