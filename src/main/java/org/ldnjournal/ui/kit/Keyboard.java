package org.ldnjournal.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Who has the keyboard next. */
public final class Keyboard {
    private Keyboard() {}

    /**
     * Gives the keyboard to a part of this. A page that scrolls has its content only once it is dressed: what was shown
     * before is, and is not dressed again.
     *
     * @param part asked again once all is dressed, since only then everything can be found
     */
    public static void give(Parent around, Supplier<Node> part) {
        if (!take(part.get())) {
            around.applyCss();
            around.layout();
            take(part.get());
        }
    }

    /** Escape leaves this, from any part of it. */
    public static void escape(Node form, Runnable leave) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
    }

    /**
     * Whether these are keys of which a value is made. Of Ctrl+2 and Alt+2, which lead to a place, some systems say
     * that a 2 was typed, too; AltGr is said as both and does write.
     */
    public static boolean writes(KeyEvent event) {
        return !event.isMetaDown() && event.isControlDown() == event.isAltDown();
    }

    private static boolean take(Node part) {
        part.requestFocus();
        return part.getScene() != null && part.getScene().getFocusOwner() == part;
    }
}
