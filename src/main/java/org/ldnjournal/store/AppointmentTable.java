package org.ldnjournal.store;

import java.sql.SQLException;
import java.time.LocalTime;
import org.ldnjournal.journal.Appointment;

/** Visits, to come and past. */
final class AppointmentTable {
    static final ItemTable<Appointment> TABLE =
            new ItemTable<>(Appointment.class, "appointment", AppointmentTable::appointment, AppointmentTable::columns);

    private AppointmentTable() {}

    private static Appointment appointment(Row row) throws SQLException {
        return new Appointment(row.id(), row.date("date"), row.optionalText("time").map(LocalTime::parse),
                row.text("clinician"), row.text("purpose"), row.text("decided"));
    }

    private static Columns columns(Appointment appointment) {
        return new Columns()
                .and("date", appointment.date())
                .and("time", appointment.time())
                .and("clinician", appointment.clinician())
                .and("purpose", appointment.purpose())
                .and("decided", appointment.decided());
    }
}
