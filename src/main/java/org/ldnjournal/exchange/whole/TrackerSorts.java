package org.ldnjournal.exchange.whole;

import static org.ldnjournal.exchange.whole.Part.maybeSeveral;
import static org.ldnjournal.exchange.whole.Part.one;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ldnjournal.journal.Besides;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;

/** The person's own trackers and their values. */
final class TrackerSorts {
    /** A value on a day, under the one name of the four that says its form. */
    record Value(UUID tracker, TrackerValue value) {}

    static final Sort<Value> VALUES = new Sort<>(1, List.of(
            one("tracker", Value::tracker),
            one("rating", found -> found.value() instanceof TrackerValue.Rated(int rating) ? rating : null),
            one("yes", found -> found.value() instanceof TrackerValue.Said(boolean yes) ? yes : null),
            one("number", found -> found.value() instanceof TrackerValue.Counted(var number) ? number : null),
            one("choice", found -> found.value() instanceof TrackerValue.Chosen(var word) ? word : null)),
            found -> new Value(found.get("tracker", Kind.ID), value(found)));

    private static final Sort<String> CHOICES = new Sort<>(0, List.of(one("word", word -> word)),
            found -> found.get("word", Kind.TEXT));

    static final Sort<Tracker> TRACKERS = new Sort<>(1, List.of(
            one("id", Tracker::id), one("name", Tracker::name), one("kind", Form::of),
            one("direction", tracker -> tracker.kind() instanceof Tracker.Rating(var direction) ? direction : null),
            one("unit", tracker -> tracker.kind() instanceof Tracker.Amount(var unit) ? unit : null),
            maybeSeveral("choices", CHOICES, tracker -> tracker.kind() instanceof Tracker.Choice(var words)
                    ? Optional.of(words) : Optional.empty()),
            one("started", Tracker::started), one("ended", Tracker::ended)),
            found -> new Tracker(found.get("id", Kind.ID), found.get("name", Kind.TEXT), kind(found),
                    found.get("started", Kind.DAY), found.maybe("ended", Kind.DAY)));

    private enum Form {
        RATING, YES_NO, AMOUNT, CHOICE;

        static Form of(Tracker tracker) {
            return switch (tracker.kind()) {
                case Tracker.Rating _ -> RATING;
                case Tracker.YesNo _ -> YES_NO;
                case Tracker.Amount _ -> AMOUNT;
                case Tracker.Choice _ -> CHOICE;
            };
        }
    }

    private TrackerSorts() {}

    private static Tracker.Kind kind(Found found) {
        return switch (found.get("kind", Kind.symbol(Form.class))) {
            case RATING -> new Tracker.Rating(found.get("direction", Kind.symbol(Direction.class)));
            case YES_NO -> new Tracker.YesNo();
            case AMOUNT -> new Tracker.Amount(found.words("unit"));
            case CHOICE -> new Tracker.Choice(found.get("choices", Kind.list(CHOICES)));
        };
    }

    private static TrackerValue value(Found found) {
        return found.maybe("rating", Kind.WHOLE).<TrackerValue>map(TrackerValue.Rated::new)
                .or(() -> found.maybe("yes", Kind.YES_OR_NO).map(TrackerValue.Said::new))
                .or(() -> found.maybe("number", Kind.NUMBER).map(TrackerValue.Counted::new))
                .or(() -> found.maybe("choice", Kind.TEXT).map(TrackerValue.Chosen::new))
                .orElseThrow(() -> new InvalidValue("import.refused.trackerValue"));
    }

    /** The values of an entry, always in the same order. */
    static List<Value> values(Besides besides) {
        return besides.trackers().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(found -> new Value(found.getKey(), found.getValue())).toList();
    }

    static Map<UUID, TrackerValue> byTracker(List<Value> values) {
        var byTracker = new HashMap<UUID, TrackerValue>();
        values.forEach(found -> byTracker.put(found.tracker(), found.value()));
        return byTracker;
    }
}
