package org.ldnjournal.chart;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.ldnjournal.journal.JournalDay;

/**
 * Values by day, laid so that a picture of a lifetime finds and reads those it shows at once. Days without one are
 * absent.
 */
final class Points {
    private final int[] days;
    private final double[] values;

    private Points(int[] days, double[] values) {
        this.days = days;
        this.values = values;
    }

    static Points of(NavigableMap<JournalDay, Double> byDay) {
        return new Points(byDay.keySet().stream().mapToInt(day -> (int) day.date().toEpochDay()).toArray(),
                byDay.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    int size() {
        return days.length;
    }

    /** The day of this number, in days since 1970-01-01. */
    int day(int index) {
        return days[index];
    }

    double value(int index) {
        return values[index];
    }

    /** The number of the first value on this day or later. */
    int from(long epochDay) {
        int found = Arrays.binarySearch(days, (int) epochDay);
        return found < 0 ? -found - 1 : found;
    }

    /** The value of this day, if it has one. */
    OptionalDouble on(JournalDay day) {
        int found = Arrays.binarySearch(days, (int) day.date().toEpochDay());
        return found < 0 ? OptionalDouble.empty() : OptionalDouble.of(values[found]);
    }

    /** The greatest value of all; read through each time. */
    OptionalDouble greatest() {
        return Arrays.stream(values).max();
    }

    /** Whether a line may lead from the value before to this one: only from a day to the next. */
    boolean follows(int index) {
        return index > 0 && days[index] == days[index - 1] + 1;
    }

    /**
     * The lowest and the highest value of each pixel column: what is narrower than a pixel is joined, and nothing
     * extreme is lost.
     *
     * @param xOf   where a day stands
     * @param left  the first column
     * @param right the end of the last
     */
    Columns columns(Viewport view, DoubleUnaryOperator xOf, double left, double right) {
        var columns = new Columns((int) Math.ceil(right - left));
        for (int i = from((long) Math.floor(view.from())); i < days.length && days[i] < view.to(); i++) {
            columns.add((int) Math.floor(xOf.applyAsDouble(days[i] + 0.5) - left), values[i]);
        }
        return columns;
    }

    /** The lowest and the highest value of each column of pixels; NaN where there is none. */
    static final class Columns {
        private final double[] lowest;
        private final double[] highest;

        Columns(int count) {
            lowest = new double[count];
            highest = new double[count];
            Arrays.fill(lowest, Double.NaN);
            Arrays.fill(highest, Double.NaN);
        }

        private void add(int column, double value) {
            if (column >= 0 && column < lowest.length) {
                lowest[column] = Double.isNaN(lowest[column]) ? value : Math.min(lowest[column], value);
                highest[column] = Double.isNaN(highest[column]) ? value : Math.max(highest[column], value);
            }
        }

        int count() {
            return lowest.length;
        }

        boolean has(int column) {
            return !Double.isNaN(lowest[column]);
        }

        double lowest(int column) {
            return lowest[column];
        }

        double highest(int column) {
            return highest[column];
        }
    }
}
