package org.ldnjournal.ui.trends;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.ldnjournal.chart.Course;
import org.ldnjournal.text.Texts;

/** What the chart shows as a table: the days that are seen, the newest first. What is missing is an empty cell. */
final class DayTable {
    private static final double NARROW = 7.8;
    private static final double WIDE = 11.4;

    private final Texts texts;
    private final WordsTable<DayRow> table;

    DayTable(Texts texts) {
        this.texts = texts;
        table = new WordsTable<>(texts.get("trends.table"));
        table.table().setMinHeight(240);
    }

    Region node() {
        return table;
    }

    /** Shows these days of what was read. */
    void show(Reading reading, List<DayRow> rows) {
        var cells = new DayCells(reading, texts);
        var columns = new ArrayList<WordsTable.Column<DayRow>>();
        columns.add(new WordsTable.Column<>(texts.get("trends.column.day"), WIDE, row -> texts.date(row.day().date())));
        reading.days().courses().forEach(course -> columns.addAll(columns(course, cells)));
        columns.add(new WordsTable.Column<>(texts.get("trends.column.dose"), WIDE, cells::doses));
        columns.add(new WordsTable.Column<>(texts.get("trends.column.effects"), WIDE, cells::effects));
        columns.add(new WordsTable.Column<>(texts.get("trends.column.happened"), WIDE, cells::happened));
        table.show(columns, rows);
    }

    private List<WordsTable.Column<DayRow>> columns(Course course, DayCells cells) {
        var name = cells.name(course);
        var day = new WordsTable.Column<DayRow>(name, NARROW, row -> cells.value(course, row.day()));
        return course.followed().hasMean() ? List.of(day, new WordsTable.Column<>(
                texts.get("trends.column.mean", name), NARROW, row -> cells.mean(course, row.day()))) : List.of(day);
    }
}
