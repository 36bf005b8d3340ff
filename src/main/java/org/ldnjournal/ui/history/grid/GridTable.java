package org.ldnjournal.ui.history.grid;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.AfterLayout;

/** The days below each other, the newest last; its cells are filled as those of a spreadsheet are. */
final class GridTable {
    private final GridModel model;
    private final Texts texts;
    private final TableView<GridRow> table = new TableView<>();
    private final GridWidths widths;
    private final DaysInSight inSight;
    private List<GridColumn> shown = List.of();
    /** What is to be shown when the cell that is open has been closed. */
    private Optional<GridPicture> waiting = Optional.empty();

    /**
     * @param written has the font of the table's words
     * @param open    opens a day where all of it can be changed
     */
    GridTable(GridModel model, Texts texts, Label written, Consumer<JournalDay> open) {
        this.model = model;
        this.texts = texts;
        table.getStyleClass().add("grid");
        table.setAccessibleText(texts.get("grid.name"));
        table.setAccessibleHelp(texts.get("grid.keys"));
        table.setEditable(true);
        table.heightProperty().subscribe(_ -> AfterLayout.run(table, this::keepInView));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        var days = days();
        table.getColumns().add(days);
        inSight = new DaysInSight(table, days);
        widths = new GridWidths(table, written);
        arrange();
        new GridKeys(this, model, open);
    }

    TableView<GridRow> node() {
        return table;
    }

    /** The columns of the scores and trackers that there are now. */
    private void arrange() {
        var columns = model.columns();
        if (!columns.equals(shown)) {
            shown = columns;
            table.getColumns().remove(1, table.getColumns().size());
            columns.forEach(column -> table.getColumns().add(column(column)));
            widths.of(columns);
            inSight.arranged();
        }
    }

    private TableColumn<GridRow, String> days() {
        var column = new TableColumn<GridRow, String>(texts.get("grid.day"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(said(cell.getValue())));
        column.setEditable(false);
        return fixed(column);
    }

    private String said(GridRow row) {
        return texts.day(row.day().date(), model.today().date());
    }

    private TableColumn<GridRow, String> column(GridColumn column) {
        var shown = new TableColumn<GridRow, String>(column.name(texts));
        shown.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(column.text(cell.getValue(), texts)));
        shown.setCellFactory(_ -> new GridCell(column, model, texts, this::showWaiting, this::move));
        return fixed(shown);
    }

    private static TableColumn<GridRow, String> fixed(TableColumn<GridRow, String> column) {
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Shows these rows when no cell is open; the cell that has the keyboard keeps it while the days stay the same. */
    void show(GridPicture picture) {
        waiting = Optional.of(picture);
        showWaiting();
    }

    private void showWaiting() {
        if (table.getEditingCell() == null) {
            arrange();
            waiting.ifPresent(picture -> show(picture.rows()));
            waiting = Optional.empty();
            model.open().ifPresent(this::open);
        }
    }

    /** It was open in a table that is not shown any more. */
    private void open(OpenCell cell) {
        int row = table.getItems().stream().map(GridRow::day).toList().indexOf(cell.day());
        int column = shown.indexOf(cell.column()) + 1;
        if (row >= 0 && column > 0) {
            select(row, column);
            edit(row, column);
        }
    }

    @SuppressWarnings("unchecked")
    void edit(int row, int column) {
        table.edit(row, (TableColumn<GridRow, String>) table.getColumns().get(column));
    }

    /** What takes the keyboard: the field of the cell that is open, if one is. */
    Node focus() {
        return table.getEditingCell() == null ? table
                : Optional.ofNullable(table.lookup(".text-field")).orElse(table);
    }

    private void show(List<GridRow> rows) {
        var before = List.copyOf(table.getItems());
        if (before.equals(rows)) {
            return;
        }
        if (before.stream().map(GridRow::day).toList().equals(rows.stream().map(GridRow::day).toList())) {
            replaceChanged(rows);
        } else {
            int year = model.today().date().getYear();
            widths.withYears(rows.stream().anyMatch(row -> row.day().date().getYear() != year));
            table.getItems().setAll(rows);
            select(rows.size() - 1, 2);
            table.scrollTo(rows.size() - 1);
            AfterLayout.run(table, this::keepInView);
        }
    }

    /** Once rows and scroll bars have their places: before that the last row may end up half below the table's edge. */
    private void keepInView() {
        int row = table.getFocusModel().getFocusedCell().getRow();
        if (row >= 0 && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }

    private void replaceChanged(List<GridRow> rows) {
        var selected = List.copyOf(table.getSelectionModel().getSelectedCells());
        int row = table.getFocusModel().getFocusedCell().getRow();
        int column = table.getFocusModel().getFocusedCell().getColumn();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(table.getItems().get(i))) {
                table.getItems().set(i, rows.get(i));
            }
        }
        if (row >= 0 && column >= 0) {
            table.getSelectionModel().clearSelection();
            selected.forEach(cell -> table.getSelectionModel()
                    .select(cell.getRow(), table.getColumns().get(cell.getColumn())));
            table.getFocusModel().focus(row, table.getColumns().get(column));
        }
    }

    /** The cell with the keyboard; empty in the column with the days. */
    Optional<GridCellAt> focused() {
        var cell = table.getFocusModel().getFocusedCell();
        return cell.getColumn() < 1 || cell.getRow() < 0 ? Optional.empty()
                : Optional.of(new GridCellAt(day(cell.getRow()), cell.getColumn() - 1));
    }

    private JournalDay day(int row) {
        return table.getItems().get(row).day();
    }

    /** The selected cells, those of the column with the days left out. */
    TreeSet<GridCellAt> selected() {
        var cells = new TreeSet<GridCellAt>();
        for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
            if (cell.getColumn() >= 1) {
                cells.add(new GridCellAt(day(cell.getRow()), cell.getColumn() - 1));
            }
        }
        return cells;
    }

    /** To the cell below. */
    void down() {
        move(1, 0);
    }

    /** To the cell this far away, or to the last one on the way. */
    void move(int rows, int columns) {
        var cell = table.getFocusModel().getFocusedCell();
        select(Math.clamp(cell.getRow() + rows, 0, table.getItems().size() - 1),
                Math.clamp(cell.getColumn() + columns, 0, table.getColumns().size() - 1));
    }

    private void select(int row, int column) {
        var shown = table.getColumns().get(column);
        table.getSelectionModel().clearAndSelect(row, shown);
        table.getFocusModel().focus(row, shown);
        // The flow of rows scrolls no further than it must; the table would put the row at its top.
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
        table.scrollToColumnIndex(column);
    }

    void copy() {
        var content = new ClipboardContent();
        content.putString(model.copy(selected()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /**
     * Lays the clipboard over the table from the cell with the keyboard on; in the column of the days, by its dates.
     */
    void paste() {
        var text = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        focused().ifPresentOrElse(cell -> model.paste(cell, text), () -> model.pasteByDates(text));
    }
}
