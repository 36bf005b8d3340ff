package org.ldnjournal.ui.today;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Lines;
import org.ldnjournal.ui.kit.SideBySide;
import org.ldnjournal.ui.kit.Words;

/** A note in the person's own words, or the answer that there is nothing to add. */
final class NoteRow extends EntryRow {
    private static final double GAP = 12;

    private final Lines area;
    private final TypedText text;
    private final ToggleButton nothing;

    NoteRow(TodayModel model, Texts texts) {
        super(texts.get("today.note"));
        area = new Lines(texts.get("today.note"), texts.get("today.notePrompt"), 2);
        names(area);
        var message = Words.small("");
        message.getStyleClass().add("field-message");
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        nothing = new ToggleButton(texts.get("today.nothingToAdd"));
        nothing.setMinWidth(USE_PREF_SIZE);
        nothing.setOnAction(_ -> model.entries().nothingToAdd(nothing.isSelected()));
        area.getStyleClass().add("note");
        fill(new SideBySide(area, new Flow(nothing), GAP), message);
        text = new TypedText(area, message, "", texts, new TypedText.Source(Entry::note,
                () -> model.entries().refused(Entry.Field.NOTE), model.entries()::note,
                model.entries()::leave, () -> model.entry().get()));
    }

    Node input() {
        return area;
    }

    void show(Entry entry) {
        nothing.setSelected(entry.besides().nothingToAdd());
        text.show(entry);
    }
}
