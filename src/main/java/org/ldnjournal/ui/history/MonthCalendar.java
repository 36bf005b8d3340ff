package org.ldnjournal.ui.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;

/**
 * The days of a month. One stop of the Tab key; the arrow keys go from day to day and over the ends of the month, Page
 * Up and Page Down to another month, Home and End to the ends of the week, Enter opens.
 */
final class MonthCalendar extends GridPane {
    private static final int LONGEST_MONTH = 31;

    private final Texts texts;
    private final DayWords words;
    private final HistoryModel model;
    private final List<Label> weekdays = new ArrayList<>();
    private final List<DayCell> cells = new ArrayList<>();
    private final Runnable open;
    private Optional<Shown> shown = Optional.empty();

    /** What the cells show. */
    private record Shown(HistoryPicture picture, YearMonth month, Scale scale) {}

    /**
     * @param pressed is told of the day that was pressed
     * @param open    opens the day that is looked at
     */
    MonthCalendar(HistoryModel model, Texts texts, Consumer<JournalDay> pressed, Runnable open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        words = new DayWords(texts);
        getStyleClass().add("month");
        setAccessibleRole(AccessibleRole.PARENT);
        for (int column = 0; column < MonthGrid.DAYS; column++) {
            var constraint = new ColumnConstraints();
            constraint.setPercentWidth(100.0 / MonthGrid.DAYS);
            getColumnConstraints().add(constraint);
            var weekday = new Label();
            weekday.getStyleClass().addAll("weekday", "small", "muted");
            weekday.setMaxWidth(Double.MAX_VALUE);
            weekdays.add(weekday);
        }
        for (int day = 1; day <= LONGEST_MONTH; day++) {
            int index = day - 1;
            cells.add(new DayCell(() -> pressed.accept(cells.get(index).day())));
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    }

    /** Shows the month of this day; from day to day within it only the marks of the cells change. */
    void show(HistoryPicture picture, JournalDay day, Scale scale) {
        boolean hadFocus = cells.stream().anyMatch(Node::isFocused);
        var next = new Shown(picture, YearMonth.from(day.date()), scale);
        if (!Optional.of(next).equals(shown)) {
            shown = Optional.of(next);
            fill(next);
        }
        cells.forEach(cell -> cell.mark(day.equals(cell.day())));
        if (hadFocus) {
            cell(day).requestFocus();
        }
    }

    private void fill(Shown next) {
        var month = next.month();
        place(MonthGrid.of(month, texts.locale()));
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            var day = new JournalDay(month.atDay(number));
            var cell = cells.get(number - 1);
            if (day.isAfter(next.picture().today())) {
                cell.showAhead(day);
            } else {
                cell.show(next.picture().on(day), next.scale(), next.picture().today(), words);
            }
        }
        setAccessibleText(texts.longMonth(month.atDay(1)));
    }

    /** The cell of this day of the month that is shown. */
    DayCell cell(JournalDay day) {
        return cells.get(day.date().getDayOfMonth() - 1);
    }

    private void place(MonthGrid grid) {
        for (int column = 0; column < MonthGrid.DAYS; column++) {
            var weekday = grid.weekdays().get(column);
            weekdays.get(column).setText(texts.weekday(weekday));
            weekdays.get(column).setAccessibleText(texts.longWeekday(weekday));
            GridPane.setConstraints(weekdays.get(column), column, 0);
        }
        int days = grid.month().lengthOfMonth();
        for (int number = 1; number <= days; number++) {
            GridPane.setConstraints(cells.get(number - 1), grid.column(number), grid.row(number) + 1);
        }
        var shown = new ArrayList<Node>(weekdays);
        shown.addAll(cells.subList(0, days));
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    private void keys(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.move(-1);
            case RIGHT -> model.move(1);
            case UP -> model.move(-MonthGrid.DAYS);
            case DOWN -> model.move(MonthGrid.DAYS);
            case PAGE_UP -> model.moveMonths(-1);
            case PAGE_DOWN -> model.moveMonths(1);
            case HOME -> model.move(-column());
            case END -> model.move(MonthGrid.DAYS - 1 - column());
            case ENTER, SPACE -> open.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int column() {
        var date = model.day().get().date();
        return MonthGrid.of(YearMonth.from(date), texts.locale()).column(date.getDayOfMonth());
    }
}
