package org.ldnjournal.ui.today;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.SideBySide;
import org.ldnjournal.ui.kit.Words;

/** A calm line above the day with what one can do about it; it takes no place while there is nothing to say. */
final class Notice extends VBox {
    private static final double GAP = 12;

    private final Label words = Words.body("");
    private final Flow ways = new Flow();

    Notice() {
        getStyleClass().addAll("notice");
        words.getStyleClass().add("notice-words");
        ways.setMinWidth(USE_PREF_SIZE);
        getChildren().add(new SideBySide(words, ways, GAP, VPos.CENTER));
        dismiss();
    }

    /** Says this, with these ways on. */
    void say(String text, Button... buttons) {
        words.setText(text);
        ways.getChildren().setAll(List.of(buttons));
        EntryRow.place(ways, buttons.length > 0);
        EntryRow.place(this, true);
    }

    void dismiss() {
        EntryRow.place(this, false);
    }
}
