package org.ldnjournal.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

/** One of the places of the rail. It follows the journal only while it is shown. */
public interface Screen {

    /** Its layout; always the same node. */
    Parent node();

    /** The node that takes the keyboard first when the screen opens. */
    Node firstFocus();

    /**
     * Whether it may be shown for a moment where nobody sees it, so that it has read what it shows when it is opened;
     * not where that is a lot of work which few ask for.
     */
    default boolean readsAhead() {
        return true;
    }

    /** It comes into view, or is made ready to: reads what it shows and follows changes from now on. */
    void shown();

    /** It goes out of view, or is ready: finishes what was being typed and lets go. */
    void hidden();
}
