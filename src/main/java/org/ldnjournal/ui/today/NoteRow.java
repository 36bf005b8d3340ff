package org.ldnjournal.ui.today;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Lines;
import org.ldnjournal.ui.kit.Words;

/** A note in the person's own words. */
final class NoteRow extends HBox {
    private final TodayModel model;
    private final Texts texts;
    private final Lines area;
    private final Label message = Words.small("");
    private boolean busy;
    /** The entry that the field agrees with, or differs from because what is typed in it is refused. */
    private Entry seen;

    NoteRow(TodayModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        area = new Lines(texts.get("today.note"), texts.get("today.notePrompt"), 2);
        getStyleClass().addAll("row", "entry-row");
        var name = Words.strong(texts.get("today.note"));
        name.getStyleClass().add("naming");
        name.setLabelFor(area);
        area.textProperty().addListener((_, _, now) -> typed(now));
        message.getStyleClass().add("field-message");
        var box = new VBox(area, message);
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().addAll(name, box);
    }

    void show(Entry entry) {
        // What is typed stays, also where it is too long to be kept, until the entry itself says something else.
        if (busy || seen != null && seen.day().equals(entry.day()) && seen.note().equals(entry.note())) {
            return;
        }
        busy = true;
        area.setText(entry.note());
        busy = false;
        seen = entry;
        say(Optional.empty());
    }

    private void typed(String now) {
        if (busy) {
            return;
        }
        busy = true;
        say(model.note(now));
        busy = false;
        seen = model.entry().get();
    }

    private void say(Optional<Reason> refused) {
        message.setText(refused.map(reason -> texts.get(reason.key(), reason.arguments().toArray())).orElse(""));
        message.getStyleClass().remove("trouble");
        if (refused.isPresent()) {
            message.getStyleClass().add("trouble");
        }
        area.setAccessibleHelp(message.getText());
    }
}
