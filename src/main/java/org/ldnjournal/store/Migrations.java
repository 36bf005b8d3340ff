package org.ldnjournal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ldnjournal.journal.JournalFailure;

/**
 * The steps from an empty database to the present format. Each is one transaction together with its number, and is kept
 * only if the database is sound after it.
 */
record Migrations(List<String> scripts) {

    /** These scripts: the first leads to version 1, the next to version 2, and so on. */
    Migrations {
        scripts = List.copyOf(scripts);
    }

    /** Those of this program. */
    static Migrations shipped() {
        return Shipped.MIGRATIONS;
    }

    /** Read when they are first asked for. */
    private static final class Shipped {
        private static final Migrations MIGRATIONS = new Migrations(
                Stream.of("V1.sql", "V2.sql", "V3.sql", "V4.sql", "V5.sql").map(Migrations::script).toList());
    }

    static String script(String name) {
        try (var in = Migrations.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Those that lead to this version. */
    Migrations upTo(int version) {
        return new Migrations(scripts.subList(0, version));
    }

    /** The newest version. */
    int newest() {
        return scripts.size();
    }

    /**
     * Brings a database from its format to the newest; one with nothing in it has format 0. The database itself is
     * asked, not the bytes that its file begins with: after a crash they may say what SQLite has undone since.
     *
     * @return the format that it had
     */
    int apply(Database database) {
        int before = version(database);
        if (before > 0 && before < newest()) {
            refusePlanted(database);
        }
        for (int version = before + 1; version <= newest(); version++) {
            apply(database, version, scripts.get(version - 1));
        }
        return before;
    }

    /** A trigger that another hand put in would run with what a script changes. */
    private void refusePlanted(Database database) {
        var planted = database.reading(reading -> Schema.differences(reading, this));
        if (!planted.isEmpty()) {
            throw Failures.damaged(String.join("; ", planted));
        }
    }

    /** The format of what is in a database; a newer one than the newest here is refused. */
    int version(Database database) {
        int version = database.reading(reading ->
                reading.first("PRAGMA user_version", row -> row.integer("user_version")))
                .orElseThrow();
        Header.refuseNewer(version, newest());
        return version;
    }

    private static void apply(Database database, int version, String script) {
        database.reshape(writing -> {
            writing.script(script);
            writing.script("PRAGMA application_id = " + Header.APPLICATION_ID);
            writing.script("PRAGMA user_version = " + version);
            var faults = Soundness.quickFaults(writing);
            if (!faults.isEmpty()) {
                throw new JournalFailure(JournalFailure.Kind.DAMAGED, String.join("; ", faults));
            }
        });
    }
}
