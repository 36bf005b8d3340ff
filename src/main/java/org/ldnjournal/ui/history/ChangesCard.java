package org.ldnjournal.ui.history;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.shell.OpenJournal;

/** What was changed and when, the newest first. Enter or a press on a change of a day opens the day. */
final class ChangesCard extends VBox {
    private final ChangesModel model;
    private final Texts texts;
    private final Consumer<JournalDay> open;
    private final Segmented<ChangesModel.Which> which;
    private final TextField search = new TextField();
    private final Label count = Words.small("");
    private final ListView<ChangeRow> list = new ListView<>();

    /** @param open opens a day that was changed */
    ChangesCard(OpenJournal journal, Texts texts, Consumer<JournalDay> open) {
        model = new ChangesModel(journal, texts);
        this.texts = texts;
        this.open = open;
        which = new Segmented<>(texts.get("history.changes.which"), List.of(ChangesModel.Which.values()),
                one -> texts.get("history.changes.which." + one.name()));
        which.chosen().bindBidirectional(model.which());
        search.setPromptText(texts.get("history.changes.search"));
        search.setAccessibleText(texts.get("history.changes.search"));
        search.setPrefColumnCount(18);
        search.textProperty().bindBidirectional(model.search());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::searchKeys);
        list.getStyleClass().addAll("found-list", "changes-list");
        list.setAccessibleText(texts.get("history.view.CHANGES"));
        list.setCellFactory(_ -> new ChangeCell(texts, list, this::open));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        model.found().subscribe(found -> found.ifPresent(this::show));
        var choices = new Flow(which, search);
        choices.setGap(16);
        getChildren().add(new Card(choices, count, list, Words.small(texts.get("history.changes.open"))));
    }

    private void show(ChangesModel.Found found) {
        list.getItems().setAll(found.rows());
        count.setText(texts.get("history.changes.count", found.count()));
        Visible.when(list, found.count() > 0);
    }

    private void searchKeys(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            takeFocus();
            event.consume();
        }
    }

    private void takeFocus() {
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().select(1);
            list.requestFocus();
        }
    }

    private void open(ChangeRow row) {
        if (row instanceof ChangeRow.Line(var change)) {
            change.day().ifPresent(open);
        }
    }

    /** What takes the keyboard. */
    Node focus() {
        return which.button(model.which().get());
    }

    /** It is looked at, or no longer. */
    void look(boolean isLookedAt) {
        if (isLookedAt) {
            model.shown();
        } else {
            model.hidden();
        }
    }
}
