package org.ldnjournal.ui.today;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Words;

/** Hours of sleep, as typed. */
final class SleepRow extends EntryRow {
    private final TextField field = new TextField();
    private final TypedText text;

    SleepRow(TodayModel model, Texts texts, Runnable goOn) {
        super(texts.get("today.sleepHours"));
        names(field);
        field.setAccessibleText(texts.get("today.sleepHours"));
        field.setPromptText(texts.get("today.sleepPrompt"));
        field.setPrefColumnCount(5);
        field.setMinWidth(USE_PREF_SIZE);
        field.setOnAction(_ -> goOn.run());
        var message = Words.small("");
        getChildren().addAll(field, message);
        text = new TypedText(field, message, texts.get("today.sleepHelp"), texts, new TypedText.Source(
                entry -> entry.sleep().map(hours -> texts.number(hours.hours())).orElse(""),
                () -> model.entries().refused(Entry.Field.SLEEP_HOURS), model.entries()::sleep,
                model.entries()::leave, () -> model.entry().get()));
    }

    Node input() {
        return field;
    }

    void show(Entry entry) {
        text.show(entry);
    }
}
