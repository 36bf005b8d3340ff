package org.ldnjournal.store;

import java.util.ArrayList;
import java.util.List;

/** Whether a database has the tables, indexes and triggers that the migrations make. */
final class Schema {
    private Schema() {}

    /** What is missing, changed or too much; empty where nothing is. */
    static List<String> differences(Reading reading) {
        var there = objects(reading);
        var expected = Database.inMemory(Migrations.shipped(), Schema::objects);
        var differences = new ArrayList<String>();
        expected.stream().filter(object -> !there.contains(object))
                .forEach(object -> differences.add("missing or changed: " + object.name()));
        there.stream().filter(object -> !expected.contains(object))
                .forEach(object -> differences.add("not of this program: " + object.name()));
        return differences;
    }

    private record SchemaObject(String name, String sql) {}

    private static List<SchemaObject> objects(Reading reading) {
        return reading.list("SELECT type, name, coalesce(sql, '') AS sql FROM sqlite_schema ORDER BY type, name", row ->
                new SchemaObject(row.text("type") + " " + row.text("name"), row.text("sql")));
    }
}
