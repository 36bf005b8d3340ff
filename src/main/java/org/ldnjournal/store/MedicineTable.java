package org.ldnjournal.store;

import java.sql.SQLException;
import org.ldnjournal.journal.Medicine;

/** Other medicines. */
final class MedicineTable {
    static final ItemTable<Medicine> TABLE =
            new ItemTable<>(Medicine.class, "medicine", MedicineTable::medicine, MedicineTable::columns);

    private MedicineTable() {}

    private static Medicine medicine(Row row) throws SQLException {
        return new Medicine(row.id(), row.text("name"), row.symbol(Medicine.Use.class, "use"),
                row.optionalDate("started"), row.optionalDate("stopped"),
                row.symbol(Medicine.Clarification.class, "clarification"));
    }

    private static Columns columns(Medicine medicine) {
        return new Columns()
                .and("name", medicine.name())
                .and("use", medicine.use())
                .and("started", medicine.started())
                .and("stopped", medicine.stopped())
                .and("clarification", medicine.clarification());
    }
}
