package org.ldnjournal.trend;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ldnjournal.journal.JournalDay;

/**
 * The mean of the last seven days, on logged days with at least five of the seven logged. Source: evidence.md 4.3, E38
 * (the mean of five days is reliable where one day is not).
 *
 * @param measure what was measured
 * @param points  the mean of each day and the six before it, by day; days without one are absent
 */
public record SevenDayMean(Measure measure, NavigableMap<JournalDay, Double> points) {
    /** How many of the seven days must be logged. */
    public static final int FEWEST = 5;

    public SevenDayMean {
        points = Collections.unmodifiableNavigableMap(new TreeMap<>(points));
    }

    /** The 7-day mean of this series. */
    public static SevenDayMean of(DaySeries series) {
        var points = new TreeMap<JournalDay, Double>();
        for (var day : series.values().keySet()) {
            var week = series.values().subMap(day.plusDays(-6), true, day, true).values();
            if (week.size() >= FEWEST) {
                points.put(day, week.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
            }
        }
        return new SevenDayMean(series.measure(), points);
    }

    /** The points parted wherever a day has none: joined only from a day to the next. */
    public List<NavigableMap<JournalDay, Double>> segments() {
        return Runs.of(points);
    }
}
