package org.ldnjournal.ui.today;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Words;

/** Hours of sleep, as typed; a place for the message is kept beside the field. */
final class SleepRow extends HBox {
    private final TodayModel model;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Label message = Words.small("");
    private boolean busy;
    /** The entry that the field agrees with, or differs from because what is typed in it is refused. */
    private Entry seen;

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
        // What is typed stays as it is typed ("7.", "7:30", "99"), until the entry itself says something else.
        if (busy || seen != null && seen.day().equals(entry.day()) && seen.sleep().equals(entry.sleep())) {
            return;
        }
        busy = true;
        field.setText(entry.sleep().map(hours -> texts.number(hours.hours())).orElse(""));
        busy = false;
        seen = entry;
        say(Optional.empty());
    }

    private void typed(String now) {
        if (busy) {
            return;
        }
        busy = true;
        say(model.sleep(now));
        busy = false;
        seen = model.entry().get();
    }

    private void say(Optional<Reason> refused) {
        message.setText(refused.map(reason -> texts.get(reason.key(), reason.arguments().toArray()))
                .orElseGet(() -> texts.get("today.sleepHelp")));
        message.getStyleClass().removeAll("trouble", "muted");
        message.getStyleClass().add(refused.isPresent() ? "trouble" : "muted");
        field.setAccessibleHelp(message.getText());
    }
}
