package org.ldnjournal.ui.visit;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.ldnjournal.ui.kit.FieldMessage;
import org.ldnjournal.ui.kit.Lines;
import org.ldnjournal.ui.kit.Words;

/** One question with its name above, seen whole. It is one paragraph: Enter keeps it. */
final class QuestionField extends VBox {
    private static final int ROWS = 2;

    private final FieldMessage message;

    QuestionField(String name, StringProperty typed, Runnable keep) {
        getStyleClass().add("field");
        var area = new Lines(name, "", ROWS);
        message = new FieldMessage(area);
        var label = Words.body(name);
        label.setLabelFor(area);
        area.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("\\R", " "));
            return change;
        }));
        area.textProperty().bindBidirectional(typed);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                keep.run();
                event.consume();
            }
        });
        getChildren().addAll(label, area, message);
    }

    /** Says why it is refused as it stands, if it is. */
    void show(Optional<String> refusal) {
        refusal.ifPresentOrElse(message::refuse, message::clear);
    }
}
