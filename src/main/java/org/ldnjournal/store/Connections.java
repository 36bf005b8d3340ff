package org.ldnjournal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.ldnjournal.store.Pragmas.Pragma;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/**
 * Makes connections that trust no file: nothing that a file plants can call functions with effects or load libraries,
 * and no value takes more memory than a journal's can. A file that is not there is never made.
 */
final class Connections {
    /** Bytes of a value or a row. The longest row of a journal is a note with its history, some ten thousand bytes. */
    static final int LONGEST_ROW = 4 << 20;

    private static final Map<SQLiteLimits, Integer> LIMITS = Map.of(
            SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_ROW,
            SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 10,
            // a copy is made by attaching its file
            SQLiteLimits.SQLITE_LIMIT_ATTACHED, 1);

    static {
        SqliteLibrary.look(System.getProperties());
    }

    private Connections() {}

    /** Does something with a connection that may fail; it is closed then. */
    interface Use<T> {
        T with(Connection connection) throws SQLException;
    }

    static <T> T using(Connection connection, Use<T> use) {
        try {
            try {
                return use.with(connection);
            } catch (SQLException | RuntimeException | Error broken) {
                connection.close();
                throw broken;
            }
        } catch (SQLException refused) {
            throw Failures.of(refused);
        }
    }

    /** To a database of its own that is in no file. */
    static Connection inMemory() {
        return made(new SQLiteConfig(), ":memory:", Pragmas.IN_MEMORY);
    }

    /** To a file that is there. */
    static Connection toFile(Path file, List<Pragma> pragmas) {
        return made(new SQLiteConfig(), uri(file), pragmas);
    }

    /** To a file that stays as it is, and its folder too. */
    static Connection toUnchangedFile(Path file) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return made(config, uri(file), Pragmas.READING);
    }

    /** As a URI, so that no character of a file's name means anything. */
    private static String uri(Path file) {
        return file.toAbsolutePath().toUri().toString();
    }

    private static Connection made(SQLiteConfig config, String place, List<Pragma> pragmas) {
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        try {
            return using(config.createConnection("jdbc:sqlite:" + place), connection -> {
                Pragmas.set(connection, pragmas);
                limit(connection.unwrap(SQLiteConnection.class));
                RowDigest.teach(connection);
                return connection;
            });
        } catch (SQLException refused) {
            throw Failures.of(refused);
        }
    }

    private static void limit(SQLiteConnection connection) throws SQLException {
        for (var limit : LIMITS.entrySet()) {
            connection.setLimit(limit.getKey(), limit.getValue());
        }
    }
}
