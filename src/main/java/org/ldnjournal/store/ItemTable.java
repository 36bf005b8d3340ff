package org.ldnjournal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ldnjournal.journal.Item;
import org.ldnjournal.journal.Moment;

/**
 * The table of the items of one sort. It has the columns {@code position} (the order in which they were added) and
 * {@code id}, and those of the sort.
 *
 * @param sort    of the items
 * @param name    of the table; it begins the subject of each change, before the identity
 * @param mapping how a row becomes an item
 * @param columns what an item puts into the other columns
 */
record ItemTable<T extends Item>(Class<T> sort, String name, Row.Mapping<T> mapping, Function<T, Columns> columns) {

    List<T> all(Reading reading) {
        return reading.list("SELECT * FROM " + name + " ORDER BY position", mapping);
    }

    void record(Writing writing, Item recorded, Moment at) {
        var item = sort.cast(recorded);
        ChangeTable.add(writing, subject(item), stored(writing, item).differencesTo(columns.apply(item).fields()), at);
        put(writing, item);
    }

    /** Puts in an item in place of the one with its identity; it is no change. */
    void put(Writing writing, Item given) {
        var item = sort.cast(given);
        var row = columns.apply(item);
        var values = new ArrayList<Object>();
        values.add(item.id());
        values.addAll(row.values().values());
        writing.update(insertion(row), values.toArray());
    }

    private String insertion(Columns row) {
        var names = row.values().keySet();
        return "INSERT INTO " + name + " (id, " + String.join(", ", names) + ") VALUES (?" + ", ?".repeat(names.size())
                + ") ON CONFLICT (id) DO UPDATE SET "
                + names.stream().map(column -> column + " = excluded." + column).collect(Collectors.joining(", "));
    }

    void withdraw(Writing writing, Item withdrawn, Moment at) {
        var item = sort.cast(withdrawn);
        ChangeTable.add(writing, subject(item), stored(writing, item).differencesTo(Fields.NONE), at);
        writing.update("DELETE FROM " + name + " WHERE id = ?", item.id());
    }

    private Fields stored(Reading reading, Item item) {
        return reading.first("SELECT * FROM " + name + " WHERE id = ?", mapping, item.id())
                .map(before -> columns.apply(before).fields()).orElse(Fields.NONE);
    }

    private String subject(Item item) {
        return name + " " + item.id();
    }
}
