package org.ldnjournal.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ldnjournal.journal.JournalFailure;

/**
 * One table of a damaged journal, read as far as it goes: from the front until something is broken, from the back until
 * something is broken, and key by key in between.
 *
 * @param name    of the table
 * @param columns all of them
 * @param key     the number of a row, or the first column of the key where rows have no number
 */
record TableRescue(String name, List<String> columns, String key) {
    /** More keys than a journal of a hundred years has; a broken key can be any number. */
    private static final int MOST_PROBES = 200_000;

    /**
     * What came through.
     *
     * @param rows    that were kept
     * @param leftOut rows that were read and break a rule
     * @param isWhole whether all could be read and is as it was written, as far as its digest tells
     */
    record Outcome(String table, int rows, int leftOut, boolean isWhole) {}

    /** The tables of an empty journal, each after those that it refers to. */
    static List<TableRescue> parentsFirst(Reading empty) {
        var names = new ArrayList<>(empty.list("""
                SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT IN ('digest') ORDER BY rowid""",
                row -> row.text("name")));
        var ordered = new LinkedHashSet<String>();
        while (!names.isEmpty()) {
            names.stream().filter(name -> ordered.containsAll(parents(empty, name))).toList().forEach(name -> {
                ordered.add(name);
                names.remove(name);
            });
        }
        return ordered.stream().map(name -> of(empty, name)).toList();
    }

    private static List<String> parents(Reading empty, String name) {
        return empty.list("SELECT DISTINCT \"table\" AS parent FROM pragma_foreign_key_list(?) WHERE \"table\" <> ?",
                row -> row.text("parent"), name, name);
    }

    private static TableRescue of(Reading empty, String name) {
        var columns = empty.list("SELECT name FROM pragma_table_info(?) ORDER BY cid", row -> row.text("name"), name);
        boolean numbered = empty.first("SELECT 1 FROM pragma_table_list WHERE name = ? AND wr = 0", _ -> true, name)
                .isPresent();
        return new TableRescue(name, columns, numbered ? "rowid" : empty.first(
                "SELECT name FROM pragma_table_info(?) WHERE pk = 1", row -> row.text("name"), name).orElseThrow());
    }

    /** Reads what can be read, and keeps what the rules of the table take. */
    Outcome into(Reading damaged, Writing fresh) {
        if (!isStored(damaged)) {
            return new Outcome(name, 0, 0, false);
        }
        var found = new LinkedHashSet<List<Object>>();
        var front = walk(damaged, "ASC", found);
        boolean broken = front.isPresent();
        if (broken) {
            walk(damaged, "DESC", found).ifPresent(back -> between(front.get(), back).forEach(key ->
                    attempt(damaged, "WHERE %s = ?".formatted(this.key), found, key)));
        }
        int kept = (int) found.stream().filter(row -> isKept(fresh, row)).count();
        return new Outcome(name, kept, found.size() - kept,
                !broken && kept == found.size() && Digests.fits(damaged, name, columns));
    }

    /** A view or a virtual table of its name was planted, holds nothing, and can calculate without end. */
    private boolean isStored(Reading damaged) {
        var stored = new AtomicBoolean(true);
        damaged.each("SELECT coalesce(rootpage, 0) AS page FROM main.sqlite_schema WHERE name = ?",
                row -> stored.set(row.number("page") > 0), name);
        return stored.get();
    }

    /** Reads in this direction; where something broke, the last key before it. */
    private Optional<Object> walk(Reading damaged, String direction, SequencedSet<List<Object>> found) {
        var reached = new ArrayList<Object>();
        boolean whole = damaged.each("SELECT %s AS reached, %s FROM %s NOT INDEXED ORDER BY %s %s"
                .formatted(key, names(), '"' + name + '"', key, direction), row -> {
            reached.add(row.value("reached"));
            found.add(values(row));
        });
        return whole ? Optional.empty() : Optional.of(reached.isEmpty() ? "" : reached.getLast());
    }

    private void attempt(Reading damaged, String where, SequencedSet<List<Object>> found, Object key) {
        damaged.each("SELECT %s FROM %s NOT INDEXED %s".formatted(names(), '"' + name + '"', where),
                row -> found.add(values(row)), key);
    }

    /** The keys after one and before the other, where they can be counted; nothing where an end is not known. */
    private static Stream<Object> between(Object front, Object back) {
        if (front instanceof Number from && back instanceof Number to) {
            return LongStream.range(from.longValue() + 1, to.longValue()).limit(MOST_PROBES).mapToObj(Long::valueOf);
        }
        try {
            var first = LocalDate.parse(front.toString());
            var last = LocalDate.parse(back.toString());
            return first.isAfter(last) ? Stream.empty()
                    : first.datesUntil(last.plusDays(1)).limit(MOST_PROBES).map(LocalDate::toString);
        } catch (DateTimeException _) {
            return Stream.empty();
        }
    }

    private String names() {
        return columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
    }

    private List<Object> values(Row row) throws SQLException {
        var values = new ArrayList<Object>();
        for (var column : columns) {
            values.add(row.value(column));
        }
        return values;
    }

    /** A time zone is the one thing that a table cannot judge. */
    private boolean isKept(Writing fresh, List<Object> row) {
        boolean zones = IntStream.range(0, columns.size()).filter(i -> columns.get(i).endsWith("zone"))
                .mapToObj(row::get).allMatch(TableRescue::isZone);
        try {
            return zones && fresh.update("INSERT OR IGNORE INTO \"%s\" (%s) VALUES (%s)".formatted(name, names(),
                    String.join(", ", Collections.nCopies(columns.size(), "?"))), row.toArray()) == 1;
        } catch (JournalFailure _) {
            return false;
        }
    }

    private static boolean isZone(Object zone) {
        try {
            return zone == null || !ZoneId.of(zone.toString()).getId().isEmpty();
        } catch (DateTimeException _) {
            return false;
        }
    }
}
