package org.ldnjournal.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.ldnjournal.text.Texts;

/**
 * Names offered below a field, over the content, so that nothing moves while somebody types. The arrow keys go through
 * them, Enter takes one, Escape and Tab leave them; a screen reader hears how many there are and which one is reached.
 */
public final class Completions {
    private static final int MOST = 6;
    private static final double CELL = 40;

    private final Field field;
    private final Texts texts;
    private final Consumer<String> taking;
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private final ListView<Offer> list = new ListView<>(offers);

    /**
     * A name that is offered.
     *
     * @param name  what is taken
     * @param words how it is offered
     */
    public record Offer(String name, String words) {}

    /** @param taking is handed the name that was taken */
    public Completions(Field field, Texts texts, Consumer<String> taking) {
        this.field = field;
        this.texts = texts;
        this.taking = taking;
        list.getStyleClass().add("completions");
        list.setFocusTraversable(false);
        list.setFixedCellSize(CELL);
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText(texts.get("completions.name"));
        list.setOnMouseClicked(_ -> take());
        list.getSelectionModel().selectedIndexProperty().addListener((_, _, at) -> tell(at.intValue()));
        field.input().addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        field.input().focusedProperty().addListener((_, _, focused) -> {
            // The list itself is pressed with the mouse.
            if (!focused && !list.isPressed()) {
                close();
            }
        });
    }

    /** Offers these; none closes the list. */
    public void offer(List<Offer> found) {
        offers.setAll(found.stream().limit(MOST).toList());
        list.getSelectionModel().clearSelection();
        if (offers.isEmpty() || !field.input().isFocused()) {
            close();
        } else {
            Page.of(field).ifPresent(page -> page.lay(list, field, offers.size() * CELL + 2));
            field.input().setAccessibleHelp(texts.get("completions.found", offers.size()));
        }
    }

    /** Offers nothing any more. */
    public void close() {
        Page.of(field).ifPresent(page -> page.take(list));
        list.getSelectionModel().clearSelection();
    }

    private boolean isOpen() {
        return list.getParent() != null;
    }

    private void keys(KeyEvent event) {
        if (!isOpen()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> step(1, event);
            case UP -> step(-1, event);
            case ENTER -> {
                if (list.getSelectionModel().getSelectedItem() != null) {
                    take();
                    event.consume();
                }
            }
            case ESCAPE -> {
                close();
                event.consume();
            }
            default -> { }
        }
    }

    private void step(int by, KeyEvent event) {
        int from = list.getSelectionModel().getSelectedIndex();
        int to = Math.clamp(from + by, -1, offers.size() - 1);
        if (to < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(to);
            list.scrollTo(to);
        }
        event.consume();
    }

    private void take() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            field.input().requestFocus();
            taking.accept(chosen.name());
        }
    }

    private void tell(int at) {
        if (at >= 0) {
            field.input().setAccessibleHelp(texts.get("completions.at", offers.get(at).words(), at + 1, offers.size()));
        }
    }

    private static final class Cell extends ListCell<Offer> {
        @Override
        protected void updateItem(Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setText(empty ? "" : offer.words());
        }
    }
}
