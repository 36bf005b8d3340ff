package org.ldnjournal.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Words;

/** Hours of sleep, as typed; a place for the message is kept beside the field. */
final class SleepRow extends HBox {
    private final TodayModel model;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Label message = Words.small("");
    private boolean showing;

    SleepRow(TodayModel model, Texts texts, Runnable goOn) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("row", "entry-row");
        var name = Words.strong(texts.get("today.sleepHours"));
        name.getStyleClass().add("naming");
        name.setLabelFor(field);
        field.setAccessibleText(texts.get("today.sleepHours"));
        field.setPromptText(texts.get("today.sleepPrompt"));
        field.setPrefColumnCount(5);
        field.setOnAction(_ -> goOn.run());
        field.textProperty().addListener((_, _, now) -> typed(now));
        message.setText(texts.get("today.sleepHelp"));
        getChildren().addAll(name, field, message);
    }

    Node input() {
        return field;
    }

    void show(Entry entry) {
        // What is being typed stays as it is typed ("7.", "7:3"), also where it is not a number yet.
        if (field.isFocused()) {
            return;
        }
        showing = true;
        field.setText(entry.sleep().map(hours -> texts.number(hours.hours())).orElse(""));
        showing = false;
    }

    private void typed(String now) {
        if (showing) {
            return;
        }
        var refused = model.sleep(now);
        message.setText(refused.map(reason -> texts.get(reason.key(), reason.arguments().toArray()))
                .orElseGet(() -> texts.get("today.sleepHelp")));
        message.getStyleClass().removeAll("trouble", "muted");
        message.getStyleClass().add(refused.isPresent() ? "trouble" : "muted");
        field.setAccessibleHelp(message.getText());
    }
}
