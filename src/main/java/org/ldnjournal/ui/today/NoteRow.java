package org.ldnjournal.ui.today;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Words;

/** A note in the person's own words. Tab leaves it. */
final class NoteRow extends HBox {
    private final TodayModel model;
    private final Texts texts;
    private final TextArea area = new TextArea();
    private final Label message = Words.small("");
    private boolean showing;

    NoteRow(TodayModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("row", "entry-row");
        var name = Words.strong(texts.get("today.note"));
        name.getStyleClass().add("naming");
        name.setLabelFor(area);
        area.setAccessibleText(texts.get("today.note"));
        area.setPromptText(texts.get("today.notePrompt"));
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.textProperty().addListener((_, _, now) -> typed(now));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        message.getStyleClass().add("field-message");
        var box = new VBox(area, message);
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().addAll(name, box);
    }

    void show(Entry entry) {
        if (area.getText().equals(entry.note()) || area.isFocused() && !message.getText().isEmpty()) {
            return;
        }
        showing = true;
        area.setText(entry.note());
        message.setText("");
        showing = false;
    }

    private void typed(String now) {
        if (showing) {
            return;
        }
        var refused = model.note(now);
        message.setText(refused.map(reason -> texts.get(reason.key(), reason.arguments().toArray())).orElse(""));
        message.getStyleClass().remove("trouble");
        if (refused.isPresent()) {
            message.getStyleClass().add("trouble");
        }
    }

    private void leave(KeyEvent event) {
        // In a journal Tab goes to the next thing; nobody indents a note.
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
            event.consume();
        }
    }
}
