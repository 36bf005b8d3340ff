package org.ldnjournal.store;

import java.sql.Connection;
import java.sql.SQLException;

/** What can be done inside a transaction that writes; only {@link Database#inTransaction} hands one out. */
final class Writing extends Reading {
    private final Connection connection;

    Writing(Connection connection) {
        super(connection);
        this.connection = connection;
    }

    /** Writes, and answers how many rows it changed; the values fill the question marks in order. */
    int update(String sql, Object... values) {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw Failures.of(refused);
        }
    }

    /** Runs every statement of a script. */
    void script(String sql) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException refused) {
            throw Failures.of(refused);
        }
    }
}
