package org.ldnjournal.store;

import java.sql.SQLException;
import java.util.UUID;
import org.ldnjournal.journal.AsNeededDose;

/** When medicines for when they are needed were taken. A medicine may be taken off the list; what was taken stays. */
final class AsNeededTable {
    static final ItemTable<AsNeededDose> TABLE =
            new ItemTable<>(AsNeededDose.class, "as_needed", AsNeededTable::dose, AsNeededTable::columns);

    private AsNeededTable() {}

    private static AsNeededDose dose(Row row) throws SQLException {
        return new AsNeededDose(row.id(), UUID.fromString(row.text("medicine")), row.day("day"), row.text("amount"),
                row.moment("recorded_at", "recorded_zone"));
    }

    private static Columns columns(AsNeededDose dose) {
        return new Columns()
                .and("medicine", dose.medicine())
                .and("day", dose.day())
                .and("amount", dose.amount())
                .and("recorded_at", "recorded_zone", dose.recorded());
    }
}
