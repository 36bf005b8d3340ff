package org.ldnjournal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;

/** SQLite behind one connection: what it is told and asked beside the pieces of work that read and write rows. */
final class Engine implements Held {
    private final Connection connection;

    Engine(Connection connection) {
        this.connection = connection;
    }

    Reading reading() {
        return new Reading(connection);
    }

    Writing writing() {
        return new Writing(connection);
    }

    void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw Failures.of(refused);
        }
    }

    /** After some failures SQLite has rolled back by itself; then there is nothing left to end. */
    void endQuietly() {
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException _) {
            return;
        }
    }

    String pragma(String name) {
        try {
            return Pragmas.answer(connection, name);
        } catch (SQLException refused) {
            throw Failures.of(refused);
        }
    }

    /** A clean copy of what is in the file, into another file that is there and empty. */
    void copyInto(Path empty) {
        boolean reader = pragma("query_only").equals("1");
        // it forbids the writing of another file as well
        run("PRAGMA query_only = OFF");
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, empty.toAbsolutePath().toString());
            statement.execute();
        } catch (SQLException refused) {
            throw Failures.of(refused);
        } finally {
            run("PRAGMA query_only = " + (reader ? "ON" : "OFF"));
        }
    }

    /** All of it, as a file of it would be. */
    byte[] bytes() {
        try {
            return connection.unwrap(SQLiteConnection.class).serialize("main");
        } catch (SQLException refused) {
            throw Failures.of(refused);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException refused) {
            throw Failures.of(refused);
        }
    }
}
