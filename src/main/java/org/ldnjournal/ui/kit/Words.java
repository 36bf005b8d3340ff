package org.ldnjournal.ui.kit;

import javafx.scene.control.Label;

/** Labels by their weight. All of them wrap; none is ever cut off. */
public final class Words {
    private Words() {}

    /** The name of a screen, 24 px. */
    public static Label title(String text) {
        return label(text, "title");
    }

    /** The name of a part of a screen, 18 px. */
    public static Label section(String text) {
        return label(text, "section");
    }

    /** Body text, 15 px. */
    public static Label body(String text) {
        return label(text, "body");
    }

    /** Body text that matters more. */
    public static Label strong(String text) {
        return label(text, "strong");
    }

    /** Body text that matters less. */
    public static Label muted(String text) {
        return label(text, "muted");
    }

    /** Small text that matters less, 13 px. */
    public static Label small(String text) {
        var label = label(text, "small");
        label.getStyleClass().add("muted");
        return label;
    }

    /** Words in the look of these style classes. */
    public static Label label(String text, String... styles) {
        var label = new WrappedLabel(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
