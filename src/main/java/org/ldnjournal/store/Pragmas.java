package org.ldnjournal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ldnjournal.journal.JournalFailure;

/**
 * How a connection behaves. Each pragma is its own statement, since a second one in the same string is silently
 * ignored, and each is read back, since SQLite says nothing about a pragma that it does not follow.
 */
final class Pragmas {
    private static final List<Pragma> ALWAYS = List.of(
            new Pragma("busy_timeout", "5000", "5000"),
            new Pragma("foreign_keys", "ON", "1"),
            // a schema that was tampered with cannot call functions with side effects
            new Pragma("trusted_schema", "OFF", "0"),
            new Pragma("cell_size_check", "ON", "1"),
            new Pragma("ignore_check_constraints", "OFF", "0"),
            // a REPLACE would otherwise delete from the history without asking its trigger
            new Pragma("recursive_triggers", "ON", "1"),
            // nothing of a person's health in temporary files
            new Pragma("temp_store", "MEMORY", "2"));

    /** For the one connection that writes. */
    static final List<Pragma> WRITING = with(
            new Pragma("journal_mode", "DELETE", "delete"),
            new Pragma("synchronous", "EXTRA", "3"),
            // macOS: a plain fsync leaves the data in the drive's cache
            new Pragma("fullfsync", "ON", "1"));

    /** For a database in memory that is written: what makes it lasting is not SQLite’s affair. */
    static final List<Pragma> IN_MEMORY = with(new Pragma("journal_mode", "MEMORY", "memory"));

    /** For a connection that must not write. */
    static final List<Pragma> READING = with(new Pragma("query_only", "ON", "1"));

    private Pragmas() {}

    /** A setting, and what SQLite answers when it follows it. */
    record Pragma(String name, String value, String answer) {}

    private static List<Pragma> with(Pragma... more) {
        var all = new ArrayList<>(ALWAYS);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    static void set(Connection connection, List<Pragma> pragmas) throws SQLException {
        for (var pragma : pragmas) {
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA " + pragma.name() + " = " + pragma.value());
            }
            var answer = answer(connection, pragma.name());
            if (!answer.equals(pragma.answer())) {
                throw new JournalFailure(JournalFailure.Kind.BROKEN, "PRAGMA %s is %s, not %s"
                        .formatted(pragma.name(), answer, pragma.answer()));
            }
        }
    }

    static String answer(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("PRAGMA " + name)) {
            return rows.getString(1);
        }
    }
}
