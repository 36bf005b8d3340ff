package org.ldnjournal.store;

import java.sql.SQLException;
import org.ldnjournal.journal.Procedure;

/** Surgery, dental work and other procedures. */
final class ProcedureTable {
    static final ItemTable<Procedure> TABLE =
            new ItemTable<>(Procedure.class, "procedure", ProcedureTable::procedure, ProcedureTable::columns);

    private ProcedureTable() {}

    private static Procedure procedure(Row row) throws SQLException {
        return new Procedure(row.id(), row.date("date"), row.symbol(Procedure.Kind.class, "kind"), row.text("words"));
    }

    private static Columns columns(Procedure procedure) {
        return new Columns()
                .and("date", procedure.date())
                .and("kind", procedure.kind())
                .and("words", procedure.words());
    }
}
