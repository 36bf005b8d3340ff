package org.ldnjournal.store;

import java.sql.SQLException;
import org.ldnjournal.journal.Acknowledgement;

/** Which findings were read, with which causes. */
final class AcknowledgementTable {
    static final ItemTable<Acknowledgement> TABLE = new ItemTable<>(
            Acknowledgement.class, "acknowledgement", AcknowledgementTable::read, AcknowledgementTable::columns);

    private AcknowledgementTable() {}

    private static Acknowledgement read(Row row) throws SQLException {
        return new Acknowledgement(row.text("finding"), row.text("causes"), row.moment("at", "zone"));
    }

    private static Columns columns(Acknowledgement read) {
        return new Columns()
                .and("finding", read.finding())
                .and("causes", read.causes())
                .and("at", "zone", read.at());
    }
}
