package org.ldnjournal.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Preparation.Capsule;
import org.ldnjournal.plan.Preparation.Liquid;
import org.ldnjournal.plan.Preparation.Tablet;
import org.ldnjournal.plan.Preparations.Kept;

/** What doses are taken from: it only grows, and what was removed stays, marked. */
final class PreparationTable {
    private PreparationTable() {}

    enum Form { CAPSULE, TABLET, LIQUID }

    /** Every preparation, oldest first. */
    static List<Kept> all(Reading reading) {
        return reading.list("""
                SELECT preparation.*, removed.at AS removed_at, removed.zone AS removed_zone
                FROM preparation LEFT JOIN preparation_removed AS removed ON removed.preparation = preparation.number
                ORDER BY number""", row -> new Kept(row.integer("number"), preparation(row),
                row.moment("added_at", "added_zone"), row.optionalMoment("removed_at", "removed_zone")));
    }

    /** What stands in the columns of the form, its strength and what belongs to the form. */
    static Preparation preparation(Row row) throws SQLException {
        var strength = row.dose("micrograms");
        return switch (row.symbol(Form.class, "form")) {
            case CAPSULE -> new Capsule(strength);
            case TABLET -> new Tablet(strength, row.yes("scored"));
            case LIQUID -> new Liquid(strength, row.integer("graduation"));
        };
    }

    static void add(Writing writing, Preparation preparation, Moment at) {
        writing.update("""
                INSERT INTO preparation (form, micrograms, scored, graduation, added_at, added_zone)
                VALUES (?, ?, ?, ?, ?, ?)""",
                form(preparation), preparation.strength(), scored(preparation), graduation(preparation),
                Stored.instant(at), Stored.zone(at));
    }

    /** Marks it as removed; a second time changes nothing. */
    static void remove(Writing writing, int number, Moment at) {
        writing.update("""
                INSERT INTO preparation_removed (preparation, at, zone) VALUES (?, ?, ?)
                ON CONFLICT (preparation) DO NOTHING""", number, Stored.instant(at), Stored.zone(at));
    }

    static Form form(Preparation preparation) {
        return switch (preparation) {
            case Capsule _ -> Form.CAPSULE;
            case Tablet _ -> Form.TABLET;
            case Liquid _ -> Form.LIQUID;
        };
    }

    static Optional<Boolean> scored(Preparation preparation) {
        return preparation instanceof Tablet tablet ? Optional.of(tablet.scored()) : Optional.empty();
    }

    static Optional<Integer> graduation(Preparation preparation) {
        return preparation instanceof Liquid liquid ? Optional.of(liquid.graduation()) : Optional.empty();
    }
}
