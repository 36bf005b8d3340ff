package org.ldnjournal.trend;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The logged values of one period: {@code logged()} of {@code period().length()} days.
 *
 * @param period which days
 * @param values in points or hours
 */
public record Sample(Period period, DayValues values) {
    static Sample of(DaySeries series, Period period) {
        return new Sample(period, series.values().during(period.days()));
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
        return Arrays.stream(numbers()).average();
    }

    /** The median of the logged days; absent where none is logged. */
    public OptionalDouble median() {
        return Medians.of(numbers());
    }

    /**
     * The value that this share of the logged days is not above, between two days by their distance: 0.25 and 0.75
     * are the quartiles, 0.5 is the median. Absent where none is logged. Hyndman and Fan 1996, definition 7.
     *
     * @param share from 0 to 1
     */
    public OptionalDouble quantile(double share) {
        var sorted = numbers();
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return OptionalDouble.of(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }

    /**
     * The slope within the period in points or hours a day: the Theil–Sen median of the slopes between each two logged
     * days, by calendar days. Absent below two logged days. No screen shows it: it is here for the golden value of
     * response.md, against which the medians of pairs are held.
     */
    OptionalDouble slope() {
        return Medians.slope(values);
    }

    double[] numbers() {
        return values.numbers();
    }
}
