package org.ldnjournal.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * The digests of the tables: a number for all that is in each (see {@link RowDigest}), kept in the table {@code digest}
 * by triggers that belong to the connection and not to the file, in the transaction of the change itself.
 */
final class Digests {
    /** The first format with digests. */
    static final int FIRST = 5;
    private static final String TABLES = "(tables)";
    private static final String FORMAT = "(format)";
    private static final String COLUMNS = """
            SELECT t.name, field.name AS field FROM main.sqlite_schema AS t JOIN pragma_table_info(t.name) AS field
            WHERE t.type = 'table' AND t.name <> 'digest' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            ORDER BY t.name, field.cid""";

    private Digests() {}

    /** Counts all that is there now, in place of what was kept before; nothing in a format without them. */
    static void renew(Writing writing) {
        if (!isKept(writing)) {
            return;
        }
        writing.update("DELETE FROM digest");
        digests(writing).forEach((name, digest) ->
                writing.update("INSERT INTO digest (name, digest) VALUES (?, ?)", name, digest));
    }

    /** Makes each change from now on change its table's digest with it. */
    static void follow(Writing writing) {
        if (isKept(writing)) {
            writing.script(tables(writing).entrySet().stream()
                    .map(table -> triggers(table.getKey(), table.getValue())).collect(Collectors.joining()));
        }
    }

    /** Follows no longer, so that tables can be made, changed and removed. */
    static void leave(Writing writing) {
        writing.script(writing.list("SELECT name FROM temp.sqlite_schema WHERE type = 'trigger'",
                row -> row.text("name"))
                .stream().map("DROP TRIGGER temp.\"%s\";\n"::formatted).collect(Collectors.joining()));
    }

    /** What is kept of each table; nothing in a format without digests. */
    static Map<String, Long> kept(Reading reading) {
        var kept = new LinkedHashMap<String, Long>();
        if (isKept(reading)) {
            reading.list("SELECT name, digest FROM digest",
                    row -> kept.put(row.text("name"), row.number("digest")) == null);
        }
        return kept;
    }

    /** What is not as it was written, a line for each table. */
    static List<String> faults(Reading reading) {
        var faults = new ArrayList<String>();
        if (!isKept(reading)) {
            if (format(reading) >= FIRST) {
                faults.add("its digests are missing");
            }
        } else {
            var written = kept(reading);
            var found = digests(reading);
            found.forEach((name, digest) -> {
                if (!digest.equals(written.remove(name))) {
                    faults.add("not as it was written: " + name);
                }
            });
            written.keySet().forEach(name -> faults.add("written and not there: " + name));
        }
        return faults;
    }

    /** Whether a table is as it was written; true where it has no digest. */
    static boolean fits(Reading reading, String table, List<String> columns) {
        var fits = new AtomicBoolean(true);
        reading.each(digest(table, row(columns, ""), '"' + table + '"'), found -> {
            long digest = found.number("digest");
            reading.each("SELECT digest FROM digest WHERE name = ?", row -> fits.set(row.number("digest") == digest),
                    table);
        });
        return fits.get();
    }

    private static boolean isKept(Reading reading) {
        return reading.first("SELECT 1 FROM main.sqlite_schema WHERE name = 'digest'", _ -> true).isPresent();
    }

    private static long format(Reading reading) {
        return reading.first("PRAGMA user_version", row -> row.number("user_version")).orElseThrow();
    }

    /** The columns of every table, in their order. */
    private static Map<String, List<String>> tables(Reading reading) {
        var tables = new LinkedHashMap<String, List<String>>();
        reading.list(COLUMNS, row -> tables.computeIfAbsent(row.text("name"), _ -> new ArrayList<>())
                .add(row.text("field")));
        return tables;
    }

    private static Map<String, Long> digests(Reading reading) {
        var asked = new ArrayList<String>();
        asked.add(digest(TABLES, "quote(type) || quote(name) || quote(sql)", "main.sqlite_schema"));
        tables(reading).forEach((table, columns) -> asked.add(digest(table, row(columns, ""), '"' + table + '"')));
        var digests = new LinkedHashMap<String, Long>();
        digests.put(FORMAT, format(reading));
        reading.list(String.join(" UNION ALL ", asked),
                row -> digests.put(row.text("name"), row.number("digest")) == null);
        return digests;
    }

    private static String digest(String name, String row, String table) {
        return "SELECT '%s' AS name, digest_of(%s) AS digest FROM %s".formatted(name, row, table);
    }

    /** A row as one text in which every value has its place: {@code NULL}, numbers, and texts in quotes. */
    private static String row(List<String> columns, String of) {
        return columns.stream().map(column -> "quote(%s\"%s\")".formatted(of, column))
                .collect(Collectors.joining(" || ',' || "));
    }

    private static String triggers(String table, List<String> columns) {
        var before = row(columns, "OLD.");
        var after = row(columns, "NEW.");
        return trigger("INSERT", table, "redigested(digest, %s)".formatted(after))
                + trigger("DELETE", table, "redigested(digest, %s)".formatted(before))
                + trigger("UPDATE", table, "redigested(redigested(digest, %s), %s)".formatted(before, after));
    }

    private static String trigger(String change, String table, String digest) {
        return """
                CREATE TEMP TRIGGER "digest_%1$s_%2$s" AFTER %1$s ON main."%2$s" BEGIN
                    UPDATE digest SET digest = %3$s WHERE name = '%2$s';
                END;
                """.formatted(change, table, digest);
    }
}
