package org.ldnjournal.store;

import java.sql.SQLException;
import org.ldnjournal.journal.Allergy;

/** What the person is allergic to. */
final class AllergyTable {
    static final ItemTable<Allergy> TABLE =
            new ItemTable<>(Allergy.class, "allergy", AllergyTable::allergy, AllergyTable::columns);

    private AllergyTable() {}

    private static Allergy allergy(Row row) throws SQLException {
        return new Allergy(row.id(), row.text("words"));
    }

    private static Columns columns(Allergy allergy) {
        return new Columns().and("words", allergy.words());
    }
}
