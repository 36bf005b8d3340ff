package org.ldnjournal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Whether a database has the tables, indexes and triggers that the migrations make. */
final class Schema {
    private static final Map<Migrations, List<SchemaObject>> EXPECTED = new ConcurrentHashMap<>();

    private Schema() {}

    /** What is missing, changed or too much in a database of these migrations or of the first of them. */
    static List<String> differences(Reading reading, Migrations migrations) {
        var there = objects(reading);
        int version = reading.first("PRAGMA user_version", row -> row.integer("user_version")).orElseThrow();
        if (version == migrations.newest() && written(there).equals(Newest.OBJECTS)) {
            return List.of();
        }
        var expected = expected(migrations.upTo(version));
        var differences = new ArrayList<String>();
        expected.stream().filter(object -> !there.contains(object))
                .forEach(object -> differences.add("missing or changed: " + object.name()));
        there.stream().filter(object -> !expected.contains(object))
                .forEach(object -> differences.add("not of this program: " + object.name()));
        return differences;
    }

    /** The same scripts always make the same tables. */
    private static List<SchemaObject> expected(Migrations migrations) {
        return EXPECTED.computeIfAbsent(migrations, known -> Database.inMemory(known, Schema::objects));
    }

    /** What the scripts of this program make of a new database, as {@code newest.txt} has it. */
    static String ofNewest() {
        return written(expected(Migrations.shipped()));
    }

    private static String written(List<SchemaObject> objects) {
        return objects.stream().map(object -> object.name() + "\n" + object.sql() + "\n\n")
                .collect(Collectors.joining());
    }

    /**
     * What the newest tables are, written down: to make them anew by every script, only to compare them with those of a
     * file, took longer than all other reading of a small journal. A test holds it to the scripts.
     */
    private static final class Newest {
        private static final String OBJECTS = Migrations.script("newest.txt");
    }

    private record SchemaObject(String name, String sql) {}

    private static List<SchemaObject> objects(Reading reading) {
        return reading.list("SELECT type, name, coalesce(sql, '') AS sql FROM sqlite_schema"
                + " WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name", row ->
                new SchemaObject(row.text("type") + " " + row.text("name"), row.text("sql")));
    }
}
