package org.ldnjournal.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.Moment;

/** The history of changes: it only grows. */
final class ChangeTable {
    private ChangeTable() {}

    /** Keeps every difference, before the change itself is made, in the same transaction. */
    static void add(Writing writing, String subject, List<Fields.Difference> differences, Moment at) {
        for (var difference : differences) {
            put(writing, new Change(subject, difference.field(), Optional.ofNullable(difference.before()),
                    Optional.ofNullable(difference.after()), at));
        }
    }

    /** Puts in one change as the latest. */
    static void put(Writing writing, Change change) {
        writing.update("INSERT INTO change (subject, field, before, after, at, zone) VALUES (?, ?, ?, ?, ?, ?)",
                change.subject(), change.field(), change.before(), change.after(),
                Stored.instant(change.at()), Stored.zone(change.at()));
    }

    static List<Change> all(Reading reading) {
        return reading.list("SELECT * FROM change ORDER BY number", ChangeTable::change);
    }

    static List<Change> of(Reading reading, String subject) {
        return reading.list("SELECT * FROM change WHERE subject = ? ORDER BY number", ChangeTable::change, subject);
    }

    private static Change change(Row row) throws SQLException {
        return new Change(row.text("subject"), row.text("field"), row.optionalText("before"), row.optionalText("after"),
                row.moment("at", "zone"));
    }
}
