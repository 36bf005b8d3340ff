package org.ldnjournal.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.Tracker;

/** The person's own trackers. */
final class TrackerTable {
    static final ItemTable<Tracker> TABLE =
            new ItemTable<>(Tracker.class, "tracker", TrackerTable::tracker, TrackerTable::columns);

    private enum Form { RATING, YES_NO, AMOUNT, CHOICE }

    private TrackerTable() {}

    private static Tracker tracker(Row row) throws SQLException {
        return new Tracker(row.id(), row.text("name"), kind(row), row.day("started"), row.optionalDay("ended"));
    }

    private static Tracker.Kind kind(Row row) throws SQLException {
        return switch (row.symbol(Form.class, "kind")) {
            case RATING -> new Tracker.Rating(row.symbol(Direction.class, "direction"));
            case YES_NO -> new Tracker.YesNo();
            case AMOUNT -> new Tracker.Amount(row.text("words"));
            case CHOICE -> new Tracker.Choice(List.of(row.text("words").split("\n")));
        };
    }

    private static Columns columns(Tracker tracker) {
        var columns = new Columns().and("name", tracker.name());
        switch (tracker.kind()) {
            case Tracker.Rating rating -> kind(columns, Form.RATING, Optional.of(rating.direction()), Optional.empty());
            case Tracker.YesNo _ -> kind(columns, Form.YES_NO, Optional.empty(), Optional.empty());
            case Tracker.Amount amount -> kind(columns, Form.AMOUNT, Optional.empty(), Optional.of(amount.unit()));
            case Tracker.Choice choice -> kind(columns, Form.CHOICE, Optional.empty(),
                    Optional.of(String.join("\n", choice.words())));
        }
        return columns.and("started", tracker.started()).and("ended", tracker.ended());
    }

    private static void kind(Columns columns, Form form, Optional<Direction> direction, Optional<String> words) {
        columns.and("kind", form).and("direction", direction).and("words", words);
    }
}
