package org.ldnjournal.ui.guide;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** What can be opened, at the left: all pages, or what was found. One stop of the Tab key; Enter or a click opens. */
final class GuideList extends ListView<GuideList.Line> {
    private final Consumer<Address> open;

    /**
     * One of the things to open.
     *
     * @param address where it leads
     * @param name    what it is called
     * @param below   in small, what it belongs to; may be empty
     */
    record Line(Address address, String name, String below) {}

    GuideList(Consumer<Address> open) {
        this.open = open;
        getStyleClass().add("guide-list");
        setCellFactory(_ -> new Cell());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                openSelected();
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> openSelected());
    }

    private void openSelected() {
        var selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            open.accept(selected.address());
        }
    }

    /** Lists these in place of what was listed. */
    void list(String name, List<Line> lines) {
        setAccessibleText(name);
        getItems().setAll(lines);
        getSelectionModel().selectFirst();
    }

    /** Marks the page that is read. */
    void mark(Address at) {
        getItems().stream().filter(line -> line.address().page().equals(at.page())).findFirst()
                .ifPresent(getSelectionModel()::select);
    }

    /** A name, and what it belongs to below it. */
    private final class Cell extends ListCell<Line> {
        private final Label name = Words.body("");
        private final Label below = Words.small("");
        private final VBox both = new VBox(name, below);

        Cell() {
            both.setAlignment(Pos.CENTER_LEFT);
            // As wide as the list, so that long names wrap.
            prefWidthProperty().bind(GuideList.this.widthProperty().subtract(24));
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : both);
            if (!empty) {
                name.setText(line.name());
                below.setText(line.below());
                Visible.when(below, !line.below().isEmpty());
                setAccessibleText(line.below().isEmpty() ? line.name() : line.name() + ", " + line.below());
            }
        }
    }
}
