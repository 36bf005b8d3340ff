package org.ldnjournal.ui.kit;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** A few words beside what is pointed at, and read out as its help. */
public final class Tip {
    private Tip() {}

    /**
     * Shows these words where this is pointed at. JavaFX makes a small window for each tip: it is made for those that
     * somebody points at.
     */
    public static void of(Control control, String words) {
        control.setAccessibleHelp(words);
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                control.setTooltip(new Tooltip(words));
            }
        });
    }
}
