package org.ldnjournal.exchange.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One table of the export: its file's name, its columns, its rows. A list inside a record is a table of its own, whose
 * first columns are the key of the record; the record's own table says how many there are, and nothing where there is
 * no list.
 */
record Table(String name, List<String> columns, List<List<String>> rows) {

    /** A column, and the cell of a record in it. */
    private record Column<T>(String name, Function<T, String> cell) {}

    /** The table of this section, and those of the lists inside it. */
    static <T> List<Table> of(Section<T> section, WholeJournal journal) {
        var items = section.in().apply(journal);
        var tables = new ArrayList<Table>();
        tables.add(table(section.name(), columns(section.sort(), "", item -> item), items));
        for (var part : section.sort().parts()) {
            if (part instanceof Part.Several<T, ?> several) {
                tables.add(inside(section, several, items));
            }
        }
        return tables;
    }

    private static <T> Table table(String name, List<Column<T>> columns, List<T> items) {
        return new Table(name + ".csv", columns.stream().map(Column::name).toList(), items.stream()
                .map(item -> columns.stream().map(column -> column.cell().apply(item)).toList()).toList());
    }

    private static <T, P> Table inside(Section<T> section, Part.Several<T, P> several, List<T> items) {
        record Row<T, P>(T item, P element) {}

        var columns = new ArrayList<Column<Row<T, P>>>();
        for (var key : section.sort().keyParts()) {
            columns.add(new Column<>(key.name(), row -> Cell.of(Plain.of(key.value().apply(row.item())))));
        }
        columns.addAll(columns(several.sort(), "", Row<T, P>::element));
        var rows = new ArrayList<Row<T, P>>();
        items.forEach(item -> several.list().apply(item)
                .ifPresent(list -> list.forEach(element -> rows.add(new Row<>(item, element)))));
        return table(section.name() + "-" + several.name(), columns, rows);
    }

    private static <R, T> List<Column<R>> columns(Sort<T> sort, String before, Function<R, T> record) {
        var columns = new ArrayList<Column<R>>();
        for (var part : sort.parts()) {
            switch (part) {
                case Part.One<T> one -> columns.add(new Column<>(before + one.name(), row ->
                        Cell.of(cell(one, record.apply(row)))));
                case Part.Group<T, ?> group -> columns.addAll(grouped(group, before, record));
                case Part.Several<T, ?> several -> columns.add(new Column<>(before + several.name(), row ->
                        count(several, record.apply(row))));
            }
        }
        return columns;
    }

    private static <R, T, P> List<Column<R>> grouped(Part.Group<T, P> group, String before, Function<R, T> record) {
        return columns(group.sort(), before + group.name() + ".", row -> {
            var item = record.apply(row);
            return item == null ? null : group.whole().apply(item).orElse(null);
        });
    }

    /** Nothing where the group that it belongs to is absent. */
    private static <T> Object cell(Part.One<T> one, T item) {
        return item == null ? null : Plain.of(one.value().apply(item));
    }

    private static <T, P> String count(Part.Several<T, P> several, T item) {
        return several.list().apply(item).map(list -> Integer.toString(list.size())).orElse("");
    }
}
