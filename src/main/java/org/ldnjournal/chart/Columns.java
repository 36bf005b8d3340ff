package org.ldnjournal.chart;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.ldnjournal.trend.DayValues;

/**
 * The lowest and the highest value of each column of pixels: what is narrower than a pixel is joined, and nothing
 * extreme is lost.
 */
final class Columns {
    private final double[] lowest;
    private final double[] highest;

    private Columns(int count) {
        lowest = new double[count];
        highest = new double[count];
        Arrays.fill(lowest, Double.NaN);
        Arrays.fill(highest, Double.NaN);
    }

    /**
     * Those of what is seen.
     *
     * @param xOf   where a day stands
     * @param left  the first column
     * @param right the end of the last
     */
    static Columns of(DayValues values, Viewport view, DoubleUnaryOperator xOf, double left, double right) {
        var columns = new Columns((int) Math.ceil(right - left));
        for (int i = values.from((long) Math.floor(view.from())); i < values.size() && values.day(i) < view.to(); i++) {
            columns.add((int) Math.floor(xOf.applyAsDouble(values.day(i) + 0.5) - left), values.value(i));
        }
        return columns;
    }

    private void add(int column, double value) {
        if (column >= 0 && column < lowest.length) {
            boolean first = !has(column);
            lowest[column] = first ? value : Math.min(lowest[column], value);
            highest[column] = first ? value : Math.max(highest[column], value);
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
