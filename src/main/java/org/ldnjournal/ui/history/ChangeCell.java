package org.ldnjournal.ui.history;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Words;

/** A row of the list of changes: a day, or a sentence with its time. */
final class ChangeCell extends ListCell<ChangeRow> {
    private static final double PADDING = 48;
    private static final int LONGEST = 400;

    private final Texts texts;
    private final ListView<ChangeRow> list;

    ChangeCell(Texts texts, ListView<ChangeRow> list, Consumer<ChangeRow> pressed) {
        this.texts = texts;
        this.list = list;
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                pressed.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(ChangeRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : row(row));
        setAccessibleText(empty || row == null ? null : words(row));
    }

    private VBox row(ChangeRow row) {
        Node said = switch (row) {
            case ChangeRow.MadeOn _ -> Words.strong(words(row));
            case ChangeRow.Line _ -> Words.body(words(row));
        };
        var made = new VBox(said);
        // A list asks a row for its height before it has a width; the texts in it wrap at the list's.
        made.prefWidthProperty().bind(list.widthProperty().subtract(PADDING));
        return made;
    }

    private String words(ChangeRow row) {
        return switch (row) {
            case ChangeRow.MadeOn(var date) -> texts.longDate(date);
            case ChangeRow.Line(var change) -> texts.get("history.changes.line", change.at().local().toLocalTime(),
                    change.words().length() <= LONGEST ? change.words() : change.words().substring(0, LONGEST) + "…");
        };
    }
}
