package org.ldnjournal.store;

import java.sql.SQLException;
import org.ldnjournal.journal.LabValue;

/** Laboratory values. */
final class LabTable {
    static final ItemTable<LabValue> TABLE =
            new ItemTable<>(LabValue.class, "lab", LabTable::value, LabTable::columns);

    private LabTable() {}

    private static LabValue value(Row row) throws SQLException {
        return new LabValue(row.id(), row.date("date"), row.symbol(LabValue.Test.class, "test"), row.decimal("value"));
    }

    private static Columns columns(LabValue value) {
        return new Columns().and("date", value.date()).and("test", value.test()).and("value", value.value());
    }
}
