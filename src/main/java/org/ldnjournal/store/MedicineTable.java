package org.ldnjournal.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;

/** Other medicines, in the order they were added. */
final class MedicineTable {
    private MedicineTable() {}

    static List<Medicine> all(Reading reading) {
        return reading.list("SELECT * FROM medicine ORDER BY position", MedicineTable::medicine);
    }

    private static Medicine medicine(Row row) throws SQLException {
        return new Medicine(UUID.fromString(row.text("id")), row.text("name"), row.symbol(Medicine.Use.class, "use"),
                row.optionalDate("started"), row.optionalDate("stopped"),
                row.symbol(Medicine.Clarification.class, "clarification"));
    }

    static void record(Writing writing, Medicine medicine, Moment at) {
        ChangeTable.add(writing, subject(medicine), stored(writing, medicine).differencesTo(fields(medicine)), at);
        writing.update("""
                INSERT INTO medicine (id, name, use, started, stopped, clarification) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, use = excluded.use, started = excluded.started,
                    stopped = excluded.stopped, clarification = excluded.clarification""",
                medicine.id(), medicine.name(), medicine.use(), medicine.started(), medicine.stopped(),
                medicine.clarification());
    }

    static void withdraw(Writing writing, Medicine medicine, Moment at) {
        ChangeTable.add(writing, subject(medicine), stored(writing, medicine).differencesTo(Fields.NONE), at);
        writing.update("DELETE FROM medicine WHERE id = ?", medicine.id());
    }

    private static Fields stored(Reading reading, Medicine medicine) {
        return reading.first("SELECT * FROM medicine WHERE id = ?", MedicineTable::medicine, medicine.id())
                .map(MedicineTable::fields).orElse(Fields.NONE);
    }

    private static String subject(Medicine medicine) {
        return "medicine " + medicine.id();
    }

    private static Fields fields(Medicine medicine) {
        return new Fields()
                .and("NAME", medicine.name())
                .and("USE", medicine.use())
                .and("STARTED", medicine.started())
                .and("STOPPED", medicine.stopped())
                .and("CLARIFICATION", medicine.clarification());
    }
}
