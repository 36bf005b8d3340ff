package org.ldnjournal.trend;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ldnjournal.journal.JournalDay;

/**
 * The mean of the last seven days, on logged days with at least five of the seven logged. Source: evidence.md 4.3, E38
 * (the mean of five days is reliable where one day is not).
 */
public final class SevenDayMean {
    /** How many of the seven days must be logged. */
    public static final int FEWEST = 5;
    private static final int WEEK = 7;

    private SevenDayMean() {}

    /** The mean of each day and the six before it, by day; days without one are absent. */
    public static NavigableMap<JournalDay, Double> means(NavigableMap<JournalDay, Double> values) {
        var means = new TreeMap<JournalDay, Double>();
        var week = new ArrayDeque<Map.Entry<JournalDay, Double>>();
        for (var logged : values.entrySet()) {
            week.addLast(logged);
            while (week.getFirst().getKey().daysUntil(logged.getKey()) > WEEK - 1) {
                week.removeFirst();
            }
            if (week.size() >= FEWEST) {
                means.put(logged.getKey(), mean(week));
            }
        }
        return means;
    }

    private static double mean(Collection<Map.Entry<JournalDay, Double>> week) {
        double sum = 0;
        for (var logged : week) {
            sum += logged.getValue();
        }
        return sum / week.size();
    }
}
