package org.ldnjournal.chart;

import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;

/** A line through more days than columns of pixels: of each column its first, lowest, highest and last value. */
final class ColumnRun {
    private final Path2D path;
    private final DoubleUnaryOperator yOf;
    private final double left;
    private double x = Double.NaN;
    private double lowest;
    private double highest;
    private double last;

    /** @param left where the columns begin */
    ColumnRun(Path2D path, DoubleUnaryOperator yOf, double left) {
        this.path = path;
        this.yOf = yOf;
        this.left = left;
    }

    /** @param follows whether a line leads here from the value before */
    void add(double at, double value, boolean follows) {
        double column = left + Math.floor(at - left) + 0.5;
        if (follows && column == x) {
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
            last = value;
            return;
        }
        end();
        if (follows && !Double.isNaN(x)) {
            path.lineTo(column, yOf.applyAsDouble(value));
        } else {
            path.moveTo(column - 0.5, yOf.applyAsDouble(value));
            path.lineTo(column + 0.5, yOf.applyAsDouble(value));
        }
        x = column;
        lowest = value;
        highest = value;
        last = value;
    }

    /** Draws what is left of the column. */
    void end() {
        if (!Double.isNaN(x) && lowest < highest) {
            path.lineTo(x, yOf.applyAsDouble(lowest));
            path.lineTo(x, yOf.applyAsDouble(highest));
            path.lineTo(x, yOf.applyAsDouble(last));
        }
    }
}
