package org.ldnjournal.trend;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ldnjournal.journal.JournalDay;

/**
 * The logged values of one period: {@code logged()} of {@code period().length()} days.
 *
 * @param period which days
 * @param values in points or hours, by day; a day without a value is absent
 */
public record Sample(Period period, NavigableMap<JournalDay, Double> values) {
    public Sample {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }

    static Sample of(DaySeries series, Period period) {
        var values = new TreeMap<>(series.values());
        values.keySet().retainAll(period.days());
        return new Sample(period, values);
    }

    /** How many days of the period have a value. */
    public int logged() {
        return values.size();
    }

    /** The share of the period's days that have a value, 0 to 1; 0 where the period has no days. */
    public double share() {
        return period.length() == 0 ? 0 : (double) logged() / period.length();
    }

    /** The mean of the logged days; absent where none is logged. */
    public OptionalDouble mean() {
        return values.values().stream().mapToDouble(Double::doubleValue).average();
    }

    /** The median of the logged days; absent where none is logged. */
    public OptionalDouble median() {
        return Medians.of(numbers());
    }

    /**
     * The slope within the period in points or hours a day: the Theil–Sen median of the slopes between each two logged
     * days, by calendar days. Absent below two logged days.
     */
    public OptionalDouble slope() {
        return Medians.slope(values);
    }

    double[] numbers() {
        return values.values().stream().mapToDouble(Double::doubleValue).toArray();
    }
}
