package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;
import java.util.List;

/**
 * The two rows below the doses with what happened: batches, events and crashes, each a mark with words. A mark whose
 * words find no room stands without them; where marks would cover each other, one stands for all of that place.
 */
final class HappeningRows {
    /** How many rows there are. */
    static final int ROWS = 2;

    private static final double HALF = 4;

    private final DayAxis axis;
    private final double top;
    private final Pen pen;
    private final double[] taken = new double[ROWS];

    /** @param top where the first row begins */
    HappeningRows(DayAxis axis, double top, Pen pen) {
        this.axis = axis;
        this.top = top;
        this.pen = pen;
        Arrays.fill(taken, Double.NEGATIVE_INFINITY);
    }

    void paint(Graphics2D graphics, List<Happening> happenings) {
        var seen = happenings.stream().filter(happening -> happening.isWithin(axis.view())).toList();
        for (int i = 0; i < seen.size(); i++) {
            paint(graphics, seen.get(i), i + 2 < seen.size() ? left(seen.get(i + 2)) : axis.right());
        }
    }

    private double left(Happening happening) {
        return Math.max(axis.xOf(Viewport.middle(happening.days().first())), axis.left() + HALF * pen.unit());
    }

    private void paint(Graphics2D graphics, Happening happening, double nextInRow) {
        double x = left(happening);
        int row = taken[0] <= taken[1] ? 0 : 1;
        if (x - HALF * pen.unit() < taken[row]) {
            return;
        }
        double y = top + row * TrendFrame.row(pen) + pen.textSize() * 0.62;
        double end = mark(graphics, happening, x, y);
        taken[row] = end + name(graphics, happening, end, Math.max(nextInRow - HALF * pen.unit(), end), y);
    }

    /** Draws the mark; answers where it ends. */
    private double mark(Graphics2D graphics, Happening happening, double x, double y) {
        double half = HALF * pen.unit();
        graphics.setColor(pen.theme().quiet());
        double last = Math.min(axis.xOf(Viewport.middle(happening.days().last())), axis.right());
        if (last > x) {
            graphics.fill(new RoundRectangle2D.Double(x, y - half * 0.5, last - x, half, half, half));
        }
        graphics.setColor(pen.theme().text());
        graphics.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape(happening.kind(), half)));
        return Math.max(last, x) + half;
    }

    private static Shape shape(Happening.Kind kind, double half) {
        return switch (kind) {
            case BATCH -> Polygons.regular(4, half, 0);
            case EVENT -> plus(half);
            case CRASH -> bolt(half);
        };
    }

    private static Shape plus(double half) {
        double thin = half * 0.36;
        return closed(-thin, -half, thin, -half, thin, -thin, half, -thin, half, thin, thin, thin, thin, half,
                -thin, half, -thin, thin, -half, thin, -half, -thin, -thin, -thin);
    }

    private static Shape bolt(double half) {
        return closed(half * 0.35, -half * 1.2, -half * 0.75, half * 0.2, -half * 0.05, half * 0.2, -half * 0.35,
                half * 1.2, half * 0.75, -half * 0.2, half * 0.05, -half * 0.2);
    }

    private static Path2D closed(double... corners) {
        var path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** Writes the first of its names that fits; answers how wide it is. */
    private double name(Graphics2D graphics, Happening happening, double end, double right, double y) {
        double left = end + 3 * pen.unit();
        if (right - left < pen.textSize()) {
            return 0;
        }
        for (var name : happening.names()) {
            double width = pen.widthOf(name, pen.regular());
            if (left + width <= right) {
                pen.write(graphics, name, pen.regular(), pen.theme().quiet(), left, y + pen.textSize() * 0.36);
                return width + 9 * pen.unit();
            }
        }
        return 0;
    }
}
