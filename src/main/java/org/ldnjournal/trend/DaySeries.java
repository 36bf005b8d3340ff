package org.ldnjournal.trend;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.ldnjournal.journal.JournalContents;

/**
 * The logged values of one measure, by day. A day on which nothing was said is absent. A bad day counts for what it
 * holds.
 *
 * @param measure what was measured
 * @param values  in points or hours
 */
record DaySeries(Measure measure, DayValues values) {

    /** All that the journal holds of this measure. */
    static DaySeries of(JournalContents contents, Measure measure) {
        return of(contents, Set.of(measure), true).get(measure);
    }

    /**
     * Those of these measures, read in one walk: the entries of decades do not fit the processor's own memory, and each
     * walk waits for them again.
     *
     * @param withLate whether what was recorded more than 48 hours after its day ended counts as well
     */
    static Map<Measure, DaySeries> of(JournalContents contents, Set<Measure> measures, boolean withLate) {
        var rollover = contents.settings().rollover();
        var found = new EnumMap<Measure, DayValues.Gathering>(Measure.class);
        measures.forEach(measure -> found.put(measure, new DayValues.Gathering(contents.entries().size())));
        contents.entries().forEach((day, logged) -> found.forEach((measure, values) -> {
            if (withLate || !logged.isLate(measure.field(), rollover)) {
                measure.valueOf(logged.entry()).ifPresent(value -> values.add(day, value));
            }
        }));
        var series = new EnumMap<Measure, DaySeries>(Measure.class);
        found.forEach((measure, values) -> series.put(measure, new DaySeries(measure, values.values())));
        return series;
    }
}
