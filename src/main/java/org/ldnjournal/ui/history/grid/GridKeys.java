package org.ldnjournal.ui.history.grid;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Shortcut;

/**
 * The keys of the table. A digit fills a score ({@code -} is 10, and so is a 0 that follows a 1 at once) and other
 * cells are opened by what is typed; Enter and Tab go on, Delete empties, Ctrl+D copies down, Ctrl+C, Ctrl+V and Ctrl+Z
 * do what they always do, Enter on a day opens it.
 */
final class GridKeys {
    private final GridTable grid;
    private final GridModel model;
    private final Consumer<JournalDay> open;
    private final TableView<GridRow> table;
    private final PauseTransition afterOne = new PauseTransition(Duration.seconds(1));
    private Optional<GridCellAt> one = Optional.empty();

    GridKeys(GridTable grid, GridModel model, Consumer<JournalDay> open) {
        this.grid = grid;
        this.model = model;
        this.open = open;
        table = grid.node();
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private boolean isEditing() {
        return table.getEditingCell() != null;
    }

    private void pressed(KeyEvent event) {
        if (isEditing()) {
            return;
        }
        if (shortcut(event) || !event.isShortcutDown() && plain(event)) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        if (Shortcut.COPY_DOWN.matches(event)) {
            model.copyDown(grid.selected());
        } else if (Shortcut.COPY.matches(event)) {
            grid.copy();
        } else if (Shortcut.PASTE.matches(event)) {
            grid.paste();
        } else if (Shortcut.UNDO.matches(event)) {
            model.undo();
        } else if (Shortcut.EDIT_CELL.matches(event)) {
            edit("");
        } else {
            return false;
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> model.clear(grid.selected());
            case ENTER -> enter();
            case TAB -> {
                return tab(event.isShiftDown() ? -1 : 1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The Tab key goes through a row and then leaves the table, so that nobody is caught in it. */
    private boolean tab(int by) {
        int column = table.getFocusModel().getFocusedCell().getColumn() + by;
        if (column < 0 || column >= table.getColumns().size()) {
            return false;
        }
        grid.move(0, by);
        return true;
    }

    private void enter() {
        if (grid.focused().isEmpty()) {
            open.accept(table.getItems().get(table.getFocusModel().getFocusedIndex()).day());
        } else {
            grid.down();
        }
    }

    private void typed(KeyEvent event) {
        var text = event.getCharacter();
        if (isEditing() || !Keyboard.writes(event) || text.isEmpty() || Character.isISOControl(text.charAt(0))) {
            return;
        }
        grid.focused().ifPresent(cell -> {
            if (model.columns().get(cell.column()).isRating()) {
                score(cell, text);
            } else {
                edit(text);
            }
            event.consume();
        });
    }

    private void score(GridCellAt cell, String text) {
        boolean ten = text.equals("0") && one.equals(Optional.of(cell))
                && afterOne.getStatus() == Animation.Status.RUNNING;
        afterOne.stop();
        model.type(cell, ten || text.equals("-") ? "10" : text);
        if (text.equals("1")) {
            one = Optional.of(cell);
            afterOne.playFromStart();
        }
    }

    /** Opens the cell with the keyboard; what was typed takes the place of what stood there. */
    private void edit(String typed) {
        var cell = table.getFocusModel().getFocusedCell();
        table.getProperties().put(GridCell.TYPED, typed);
        grid.edit(cell.getRow(), cell.getColumn());
    }
}
