package org.ldnjournal.ui.kit;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The kinds of buttons: one primary at most on a screen, plain ones, quiet ones. A button's text names its action. */
public final class Buttons {
    private Buttons() {}

    /** The one thing to do first. */
    public static Button primary(String text, Runnable action) {
        return styled(plain(text, action), "primary");
    }

    /** An ordinary button. */
    public static Button plain(String text, Runnable action) {
        var button = new Button(text);
        button.setOnAction(_ -> action.run());
        // A button says what it does: it may grow, but its words are never cut.
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /** A button that stays in the background: words without a frame. */
    public static Button quiet(String text, Runnable action) {
        return styled(plain(text, action), "quiet");
    }

    /** A quiet button with an icon before its words. */
    public static Button quiet(Feather icon, String text, Runnable action) {
        var button = quiet(text, action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /**
     * A button in a {@link Flow} whose words go on in the next line where there is too little room for them on one.
     * Until then they are not asked where they could: that takes the first picture of a page longer.
     */
    public static Button wrapping(Button button) {
        button.setMinWidth(0);
        button.setMinHeight(Button.USE_PREF_SIZE);
        return button;
    }

    /** A button that is only an icon; its name is read out and shown when pointed at. */
    public static Button icon(Feather icon, String name, Runnable action) {
        var button = quiet("", action);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(name);
        Tip.of(button, name);
        button.setMinWidth(44);
        return button;
    }

    private static Button styled(Button button, String style) {
        button.getStyleClass().add(style);
        return button;
    }
}
