package org.ldnjournal.ui.history;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Words;

/** The days that were looked for, each with the words that were found. Arrow keys go along, Enter opens. */
final class FoundList extends VBox {
    private static final double CELL_PADDING = 48;

    private final Texts texts;
    private final DayWords words;
    private final HistoryModel model;
    private final Label count = Words.small("");
    private final ListView<FoundDay> list = new ListView<>();

    /**
     * @param looked is told of the day that is gone to
     * @param open   opens it
     */
    FoundList(HistoryModel model, Texts texts, Consumer<JournalDay> looked, Runnable open) {
        this.model = model;
        this.texts = texts;
        words = new DayWords(texts);
        getStyleClass().add("found");
        list.getStyleClass().add("found-list");
        list.setAccessibleText(texts.get("history.found.name"));
        list.setCellFactory(_ -> new Row());
        list.getSelectionModel().selectedItemProperty().subscribe(found -> {
            if (found != null) {
                looked.accept(found.facts().day());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                open.run();
                event.consume();
            }
        });
        getChildren().addAll(count, list);
    }

    /** Shows these days; the one that was gone to stays where it is among them. */
    void show(List<FoundDay> found) {
        if (!found.equals(list.getItems())) {
            list.getItems().setAll(found);
        }
        count.setText(texts.get("history.found.count", found.size()));
        list.setVisible(!found.isEmpty());
    }

    /** Gives the keyboard to the first day found. */
    void takeFocus() {
        if (!list.getItems().isEmpty()) {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            list.requestFocus();
        }
    }

    /** What takes the keyboard. */
    ListView<FoundDay> list() {
        return list;
    }

    /** What was found on this day besides the words of its note. */
    private String reasons(FoundDay found) {
        return switch (model.filter().get()) {
            case ALL, BAD_DAYS -> "";
            case SIDE_EFFECTS -> found.facts().effects().stream()
                    .map(effect -> words.effect(effect, found.facts().day())).collect(Collectors.joining("; "));
            case MISSED_DOSES -> found.facts().doses().isEmpty() ? texts.get("history.dose.notRecorded")
                    : found.facts().doses().stream().map(dose -> words.outcome(dose.outcome(), found.facts().day()))
                            .collect(Collectors.joining("; "));
        };
    }

    /** One day. */
    private final class Row extends ListCell<FoundDay> {
        @Override
        protected void updateItem(FoundDay found, boolean empty) {
            super.updateItem(found, empty);
            setGraphic(empty || found == null ? null : row(found));
            setAccessibleText(empty || found == null ? null : spoken(found));
        }

        private VBox row(FoundDay found) {
            var row = new VBox(Words.strong(name(found)));
            row.getStyleClass().add("found-row");
            var reasons = reasons(found);
            if (!reasons.isEmpty()) {
                row.getChildren().add(Words.body(reasons));
            }
            if (!found.note().isEmpty()) {
                row.getChildren().add(note(found));
            }
            // A list asks a row for its height before it has a width; the texts in it wrap at the list's.
            row.prefWidthProperty().bind(list.widthProperty().subtract(CELL_PADDING));
            return row;
        }

        private TextFlow note(FoundDay found) {
            var flow = new TextFlow();
            for (var piece : found.note()) {
                var text = new Text(piece.text());
                text.getStyleClass().addAll("text", piece.found() ? "found-word" : "found-note");
                flow.getChildren().add(text);
            }
            return flow;
        }

        private String name(FoundDay found) {
            return words.shortName(found.facts().day(), model.picture().get().orElseThrow().today());
        }

        private String spoken(FoundDay found) {
            var note = found.note().stream().map(NoteSearch.Piece::text).collect(Collectors.joining());
            return List.of(name(found), reasons(found), note).stream().filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }
}
