package org.ldnjournal.trend;

/**
 * The mean of the last seven days, on logged days with at least five of the seven logged. Source: evidence.md 4.3, E38
 * (the mean of five days is reliable where one day is not).
 */
public final class SevenDayMean {
    /** How many of the seven days must be logged. */
    public static final int FEWEST = 5;
    private static final int WEEK = 7;

    private SevenDayMean() {}

    /** The mean of each day and the six before it; days without one are absent. */
    public static DayValues means(DayValues values) {
        var means = new DayValues.Gathering(values.size());
        int oldest = 0;
        for (int place = 0; place < values.size(); place++) {
            while (values.day(place) - values.day(oldest) > WEEK - 1) {
                oldest++;
            }
            if (place - oldest + 1 >= FEWEST) {
                means.add(values.day(place), mean(values, oldest, place));
            }
        }
        return means.values();
    }

    private static double mean(DayValues values, int first, int last) {
        double sum = 0;
        for (int place = first; place <= last; place++) {
            sum += values.value(place);
        }
        return sum / (last - first + 1);
    }
}
