package org.ldnjournal.ui.kit;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A few lines in the person's own words, wrapped so that all of them are seen. Tab leaves it: nobody indents here. */
public final class Lines extends TextArea {

    /**
     * @param name   what is typed in, read out
     * @param prompt shown while it is empty; may be empty
     * @param rows   how many lines are seen
     */
    public Lines(String name, String prompt, int rows) {
        setAccessibleText(name);
        setPromptText(prompt);
        setPrefRowCount(rows);
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
            event.consume();
        }
    }
}
