package org.ldnjournal.ui.history.grid;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.TypedDay;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** From which day to which: typed, and shown when Enter is pressed. */
final class GridDays extends Flow {
    private static final int COLUMNS = 9;

    private final GridModel model;
    private final Texts texts;
    private final TextField first = new TextField();
    private final TextField last = new TextField();
    private final Label message = Words.small("");
    private Optional<DayRange> shown = Optional.empty();

    GridDays(GridModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        message.getStyleClass().add("trouble");
        getChildren().addAll(named("grid.from", first), first, named("grid.to", last), last,
                Buttons.quiet(texts.get("grid.show"), this::read), message);
    }

    private Label named(String key, TextField field) {
        var name = Words.body(texts.get(key));
        name.setLabelFor(field);
        field.setAccessibleText(texts.get(key));
        field.setPrefColumnCount(COLUMNS);
        field.setOnAction(_ -> read());
        return name;
    }

    /** The days that are shown; what is being typed stays until they change. */
    void show(GridPicture picture) {
        if (!shown.equals(Optional.of(picture.range()))) {
            shown = Optional.of(picture.range());
            first.setText(texts.date(picture.range().first().date()));
            last.setText(texts.date(picture.range().last().date()));
            say(Optional.empty());
        }
    }

    private void read() {
        try {
            say(model.show(day(first), day(last)));
        } catch (InvalidValue invalid) {
            say(Optional.of(invalid.reason()));
        }
    }

    private JournalDay day(TextField field) {
        var today = model.picture().get().orElseThrow().today().date();
        return new JournalDay(TypedDay.read(field.getText(), texts.locale(), today, "grid.refused.noDate"));
    }

    private void say(Optional<Reason> refusal) {
        message.setText(refusal.map(texts::say).orElse(""));
        Visible.when(message, refusal.isPresent());
    }
}
