package org.ldnjournal.store;

import java.sql.SQLException;
import java.util.Optional;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Filler;
import org.ldnjournal.plan.Quantity;

/** Bottles and batches. */
final class BottleTable {
    static final ItemTable<Bottle> TABLE =
            new ItemTable<>(Bottle.class, "bottle", BottleTable::bottle, BottleTable::columns);

    private BottleTable() {}

    private static Bottle bottle(Row row) throws SQLException {
        var label = new Bottle.Label(row.text("pharmacy"), row.symbol(Filler.class, "filler"), row.text("lot"),
                row.text("price"));
        return new Bottle(row.id(), PreparationTable.preparation(row), new Quantity(row.integer("quantity")), label,
                row.day("received"), row.optionalDay("opened"), row.optionalDay("discard"), counted(row));
    }

    private static Optional<Bottle.Count> counted(Row row) throws SQLException {
        var at = row.optionalMoment("counted_at", "counted_zone");
        return at.isEmpty() ? Optional.empty()
                : Optional.of(new Bottle.Count(new Quantity(row.integer("counted")), at.get()));
    }

    private static Columns columns(Bottle bottle) {
        return new Columns()
                .and("form", PreparationTable.form(bottle.of()))
                .and("micrograms", bottle.of().strength())
                .and("scored", PreparationTable.scored(bottle.of()))
                .and("graduation", PreparationTable.graduation(bottle.of()))
                .and("quantity", bottle.quantity().thousandths())
                .and("pharmacy", bottle.label().pharmacy())
                .and("filler", bottle.label().filler())
                .and("lot", bottle.label().lot())
                .and("price", bottle.label().price())
                .and("received", bottle.received())
                .and("opened", bottle.opened())
                .and("discard", bottle.discard())
                .and("counted", bottle.counted().map(count -> count.left().thousandths()))
                .and("counted_at", "counted_zone", bottle.counted().map(Bottle.Count::at));
    }
}
