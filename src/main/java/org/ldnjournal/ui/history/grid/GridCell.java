package org.ldnjournal.ui.history.grid;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;

/** A cell of the table. What is refused stays as it was typed, with the cell open and the reason below the table. */
final class GridCell extends TableCell<GridRow, String> {
    /** The property of the table that holds what was typed to open a cell. */
    static final String TYPED = "grid.typed";

    /** What lies beside the words, and a mark with its gap: in em, as the style sheet has it, and a hair more. */
    private static final double AROUND = 1.45;
    private static final double MARK = 1.2;

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final GridColumn column;
    private final GridModel model;
    private final Texts texts;
    private final Runnable closed;
    private final BiConsumer<Integer, Integer> goOn;
    private final Region late = new Region();
    private TextField field;

    /**
     * @param closed what happens when the cell was open and is no longer
     * @param goOn   goes to the cell so many rows below and so many columns to the right
     */
    GridCell(GridColumn column, GridModel model, Texts texts, Runnable closed, BiConsumer<Integer, Integer> goOn) {
        this.column = column;
        this.model = model;
        this.texts = texts;
        this.closed = closed;
        this.goOn = goOn;
        late.getStyleClass().addAll("mark", "late");
        getStyleClass().add("grid-cell");
        fontProperty().subscribe(this::showAgain);
        widthProperty().subscribe(this::showAgain);
    }

    private void showAgain() {
        if (!isEditing() && !isEmpty()) {
            show(getItem());
        }
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        if (!isEditing()) {
            show(empty ? null : text);
        }
    }

    private void show(String text) {
        var row = getTableRow() == null ? null : getTableRow().getItem();
        boolean isLate = text != null && row != null && column.isLate(row);
        var fitting = text == null ? null : fitting(text, isLate);
        setText(fitting);
        setTooltip(text == null || text.equals(fitting) ? null : new Tooltip(text));
        setGraphic(isLate ? late : null);
        pseudoClassStateChanged(LATE, isLate);
        setAccessibleText(row == null || text == null ? "" : texts.get("grid.cell",
                texts.day(row.day().date(), model.today().date()), column.name(texts),
                text.isEmpty() ? texts.get("grid.blank") : text, isLate ? 1 : 0));
    }

    /** As much of it as has room; all of it is shown where the cell is opened or pointed at. */
    private String fitting(String text, boolean isLate) {
        double room = getTableColumn().getWidth() - (isLate ? AROUND + MARK : AROUND) * getFont().getSize();
        double width = GridWidths.width(text, getFont());
        if (width <= room) {
            return text;
        }
        int letters = Math.clamp((int) (text.length() * room / width), 1, text.length());
        while (letters > 1 && GridWidths.width(cut(text, letters), getFont()) > room) {
            letters--;
        }
        return cut(text, letters);
    }

    private static String cut(String text, int letters) {
        return text.substring(0, letters).strip() + "…";
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        var typed = (String) getTableView().getProperties().remove(TYPED);
        field = new TextField(left().orElse(typed == null || typed.isEmpty() ? getItem() : typed));
        field.textProperty().subscribe(text -> model.typing(new OpenCell(day(), column, text)));
        field.setAccessibleText(getAccessibleText());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setText(null);
        setGraphic(field);
        // Its skin selects everything when it gets the keyboard, and must do so before the caret is put to the end.
        field.applyCss();
        field.focusedProperty().subscribe((_, has) -> {
            if (!has && field != null) {
                keep(0, 0);
            }
        });
        field.requestFocus();
        field.end();
    }

    /** What stood in it when its table was shown last, before the language changed or the journal was locked. */
    private Optional<String> left() {
        return model.open().filter(cell -> cell.isOf(day(), column)).map(OpenCell::text);
    }

    private JournalDay day() {
        return getTableRow().getItem().day();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, DOWN -> keep(1, 0);
            case UP -> keep(-1, 0);
            case TAB -> keep(0, event.isShiftDown() ? -1 : 1);
            case ESCAPE -> cancelEdit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void keep(int down, int right) {
        if (model.type(day(), column, field.getText()).isEmpty()) {
            cancelEdit();
            goOn.accept(down, right);
        }
    }

    @Override
    public void cancelEdit() {
        field = null;
        model.closed();
        super.cancelEdit();
        show(isEmpty() ? null : getItem());
        getTableView().requestFocus();
        closed.run();
    }
}
