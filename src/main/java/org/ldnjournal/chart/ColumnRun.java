package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;

/**
 * A line through more days than columns of pixels, as the band that it covers: in each column from its lowest to its
 * highest value and half a line beyond both. A line that goes up and down many times within a pixel would look the
 * same and cost as much as all its days.
 */
final class ColumnRun {
    private final Painter painter;
    private final DoubleUnaryOperator yOf;
    private final double left;
    private final double half;
    /** The upper edge of the columns since the last gap, and their lower edge. */
    private final double[] tops;
    private final double[] bottoms;
    private int first;
    private int count;
    private double last;

    /** Takes each run of columns between two gaps. */
    @FunctionalInterface
    interface Painter {
        /**
         * @param from    the left end of the first column
         * @param count   of columns
         * @param tops    the upper edge in each
         * @param bottoms the lower edge in each
         */
        void paint(double from, int count, double[] tops, double[] bottoms);
    }

    /**
     * @param left  where the columns begin
     * @param count of columns; what stands beyond them is left out
     * @param half  half as wide as the line
     */
    ColumnRun(Painter painter, DoubleUnaryOperator yOf, double left, int count, double half) {
        this.painter = painter;
        this.yOf = yOf;
        this.left = left;
        this.half = half;
        tops = new double[count];
        bottoms = new double[count];
    }

    /** @param follows whether a line leads here from the value before */
    void add(double at, double value, boolean follows) {
        int column = (int) Math.floor(at - left);
        if (column < 0 || column >= tops.length) {
            return;
        }
        double y = yOf.applyAsDouble(value);
        if (!follows || count == 0 || column > first + count) {
            end();
            first = column;
            begin(y, y);
        } else if (column == first + count) {
            // Both columns reach to where the line crosses from one to the other, so that it is as thick where steep.
            double between = (last + y) / 2;
            reach(between);
            begin(y, between);
        } else {
            reach(y);
        }
        last = y;
    }

    private void begin(double y, double other) {
        tops[count] = Math.min(y, other) - half;
        bottoms[count] = Math.max(y, other) + half;
        count++;
    }

    private void reach(double y) {
        tops[count - 1] = Math.min(tops[count - 1], y - half);
        bottoms[count - 1] = Math.max(bottoms[count - 1], y + half);
    }

    /** Draws what is left. */
    void end() {
        if (count > 0) {
            painter.paint(left + first, count, tops, bottoms);
            count = 0;
        }
    }

    /** Adds the outline of each run to the path. */
    static Painter outline(Path2D path) {
        return (from, count, tops, bottoms) -> {
            path.moveTo(from, tops[0]);
            for (int i = 0; i < count; i++) {
                path.lineTo(from + i + 0.5, tops[i]);
            }
            path.lineTo(from + count, tops[count - 1]);
            path.lineTo(from + count, bottoms[count - 1]);
            for (int i = count - 1; i >= 0; i--) {
                path.lineTo(from + i + 0.5, bottoms[i]);
            }
            path.lineTo(from, bottoms[0]);
            path.closePath();
        };
    }

    /** Fills each column for itself: no edge leads up and down between them, which is what an outline costs by. */
    static Painter bars(Graphics2D graphics) {
        return (from, count, tops, bottoms) -> {
            for (int i = 0; i < count; i++) {
                int top = (int) Math.round(tops[i]);
                graphics.fillRect((int) Math.round(from) + i, top, 1, (int) Math.round(bottoms[i]) - top);
            }
        };
    }
}
