package org.ldnjournal.ui.history.grid;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import org.ldnjournal.ui.kit.AfterLayout;

/**
 * The column with the days stays at the left when the table is scrolled sideways: without it nobody knows whose cells
 * they are. JavaFX scrolls all columns alike, so its cells and its name are moved back by as much.
 */
final class DaysInSight {
    private final TableView<GridRow> table;
    private final TableColumn<GridRow, String> days;
    /** How far the table is scrolled to the right, in pixels. */
    private final DoubleProperty gone = new SimpleDoubleProperty();

    DaysInSight(TableView<GridRow> table, TableColumn<GridRow, String> days) {
        this.table = table;
        this.days = days;
        // of its cells and of its name
        days.getStyleClass().add("grid-day");
        days.setCellFactory(_ -> {
            var cell = new DayCell();
            stay(cell);
            return cell;
        });
        table.skinProperty().subscribe(_ -> AfterLayout.run(table, this::follow));
        table.getFocusModel().focusedCellProperty().subscribe(_ -> AfterLayout.run(table, this::uncover));
    }

    /** The header may be another one once columns were added or taken away. */
    void arranged() {
        AfterLayout.run(table, this::follow);
    }

    private void follow() {
        bar().ifPresent(bar -> gone.bind(Bindings.when(bar.visibleProperty()).then(bar.valueProperty()).otherwise(0)));
        table.lookupAll(".column-header").stream()
                .filter(node -> node instanceof TableColumnHeader header && header.getTableColumn() == days)
                .forEach(this::stay);
    }

    private void stay(Node node) {
        node.translateXProperty().bind(gone);
        // painted over what goes by below it
        node.setViewOrder(-1);
    }

    /** Scrolls back as far as the cell with the keyboard would lie below the days. */
    private void uncover() {
        int focused = table.getFocusModel().getFocusedCell().getColumn();
        double left = table.getColumns().stream().limit(Math.max(1, focused)).skip(1)
                .mapToDouble(TableColumn::getWidth).sum();
        bar().filter(bar -> focused > 0 && left < bar.getValue()).ifPresent(bar -> bar.setValue(left));
    }

    private Optional<ScrollBar> bar() {
        return table.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL).findFirst();
    }

    /** A day. */
    private static final class DayCell extends TableCell<GridRow, String> {
        @Override
        protected void updateItem(String day, boolean empty) {
            super.updateItem(day, empty);
            setText(empty ? null : day);
        }
    }
}
