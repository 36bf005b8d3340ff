package org.ldnjournal.trend;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;

/**
 * The logged values of one measure, by day. A day on which nothing was said is absent. A bad day counts for what it
 * holds.
 *
 * @param measure what was measured
 * @param values  in points or hours, in order of day
 * @param late    the days whose value was recorded more than 48 hours after the day ended
 */
record DaySeries(Measure measure, NavigableMap<JournalDay, Double> values, Set<JournalDay> late) {
    public DaySeries {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
        late = Collections.unmodifiableSet(new TreeSet<>(late));
    }

    /** All that the journal holds of this measure. */
    public static DaySeries of(JournalContents contents, Measure measure) {
        var values = new TreeMap<JournalDay, Double>();
        var late = new TreeSet<JournalDay>();
        contents.entries().forEach((day, logged) -> measure.valueOf(logged.entry()).ifPresent(value -> {
            values.put(day, value);
            if (logged.isLate(measure.field(), contents.settings().rollover())) {
                late.add(day);
            }
        }));
        return new DaySeries(measure, values, late);
    }

    /** What was said for this day, if anything was. */
    public OptionalDouble on(JournalDay day) {
        var value = values.get(day);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The same without what was recorded late. */
    public DaySeries withoutLate() {
        var kept = new TreeMap<>(values);
        kept.keySet().removeAll(late);
        return new DaySeries(measure, kept, Set.of());
    }
}
