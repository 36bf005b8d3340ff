package org.ldnjournal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.JournalFailure;

/** What can be asked inside a transaction; everything asked in one sees the same moment. */
sealed class Reading permits Writing {
    private final Connection connection;

    Reading(Connection connection) {
        this.connection = connection;
    }

    /** Every row of this query, in its order. */
    final <T> List<T> list(String sql, Row.Mapping<T> mapping, Object... values) {
        try (var statement = prepared(sql, values); var results = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            var row = new Row(results);
            while (results.next()) {
                rows.add(mapping.of(row));
            }
            return rows;
        } catch (SQLException refused) {
            throw Failures.of(refused);
        } catch (RuntimeException invalid) {
            throw new JournalFailure(JournalFailure.Kind.DAMAGED,
                    "a value that cannot be: " + invalid.getMessage(), invalid);
        }
    }

    /** Hands over each row until there are no more, or one that cannot be read; answers whether all could. */
    final boolean each(String sql, Each each, Object... values) {
        try (var statement = prepared(sql, values); var results = statement.executeQuery()) {
            var row = new Row(results);
            while (results.next()) {
                each.take(row);
            }
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    /** What is done with a row. */
    interface Each {
        void take(Row row) throws SQLException;
    }

    /** The first row, if there is one. */
    final <T> Optional<T> first(String sql, Row.Mapping<T> mapping, Object... values) {
        return list(sql, mapping, values).stream().findFirst();
    }

    final PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, Stored.column(values[i]));
            }
            return statement;
        } catch (SQLException | RuntimeException broken) {
            statement.close();
            throw broken;
        }
    }
}
