package org.ldnjournal.trend;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.ldnjournal.journal.JournalContents;

/**
 * The logged values of one period: {@code logged()} of {@code period().length()} days.
 *
 * @param period which days
 * @param values in points or hours
 */
public record Sample(Period period, DayValues values) {
    /**
     * What the journal holds of each measure in this period. A bad day counts for what it holds.
     *
     * @param withLate whether what was recorded more than 48 hours after its day ended counts as well
     */
    static Map<Measure, Sample> of(JournalContents contents, Period period, boolean withLate) {
        var rollover = contents.settings().rollover();
        var found = new EnumMap<Measure, DayValues.Gathering>(Measure.class);
        for (var measure : Measure.values()) {
            found.put(measure, new DayValues.Gathering(period.length()));
        }
        period.days().forEach(range -> contents.entries(range).forEach((day, logged) -> found.forEach(
                (measure, values) -> {
                    if (withLate || !logged.isLate(measure.field(), rollover)) {
                        measure.valueOf(logged.entry()).ifPresent(value -> values.add(day, value));
                    }
                })));
        var samples = new EnumMap<Measure, Sample>(Measure.class);
        found.forEach((measure, values) -> samples.put(measure, new Sample(period, values.values())));
        return samples;
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
