package org.ldnjournal.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ldnjournal.journal.LabValue;
import org.ldnjournal.journal.Moment;

/** Laboratory values, in order of date, those of one date as they were added. */
final class LabTable {
    private LabTable() {}

    static List<LabValue> all(Reading reading) {
        return reading.list("SELECT * FROM lab ORDER BY date, position", LabTable::value);
    }

    private static LabValue value(Row row) throws SQLException {
        return new LabValue(UUID.fromString(row.text("id")), row.date("date"), row.symbol(LabValue.Test.class, "test"),
                row.decimal("value"));
    }

    static void record(Writing writing, LabValue value, Moment at) {
        ChangeTable.add(writing, subject(value), stored(writing, value).differencesTo(fields(value)), at);
        writing.update("""
                INSERT INTO lab (id, date, test, value) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET date = excluded.date, test = excluded.test, value = excluded.value""",
                value.id(), value.date(), value.test(), value.value());
    }

    static void withdraw(Writing writing, LabValue value, Moment at) {
        ChangeTable.add(writing, subject(value), stored(writing, value).differencesTo(Fields.NONE), at);
        writing.update("DELETE FROM lab WHERE id = ?", value.id());
    }

    private static Fields stored(Reading reading, LabValue value) {
        return reading.first("SELECT * FROM lab WHERE id = ?", LabTable::value, value.id())
                .map(LabTable::fields).orElse(Fields.NONE);
    }

    private static String subject(LabValue value) {
        return "lab " + value.id();
    }

    private static Fields fields(LabValue value) {
        return new Fields().and("DATE", value.date()).and("TEST", value.test()).and("VALUE", value.value());
    }
}
