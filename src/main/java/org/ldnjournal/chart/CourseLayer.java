package org.ldnjournal.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.ldnjournal.trend.Followed;

/**
 * The days of a panel: a mark for each logged day, hollow where it was recorded late, and the 7-day mean as a line
 * from a day to the next and nowhere else. Where days are narrower than a mark, each column of pixels shows its
 * lowest and its highest day and what lies between, so that painting costs by the width of the picture and no extreme
 * day is hidden.
 */
final class CourseLayer extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    /** Narrower than this, in pixels of usual text, days are joined in columns. */
    private static final double NARROWEST = 2.4;
    private static final double LARGEST_MARK = 8;
    private static final double BETWEEN = 0.34;
    private static final double MEAN = 2.2;

    private final transient Course course;
    private final transient DayAxis axis;
    private final transient Pen pen;

    CourseLayer(Course course, DayAxis axis, Pen pen) {
        this.course = course;
        this.axis = axis;
        this.pen = pen;
    }

    /** Whether days are joined in columns here. */
    static boolean joins(DayAxis axis, Pen pen) {
        return axis.perDay() < NARROWEST * pen.unit();
    }

    @Override
    public void draw(Graphics2D graphics, XYPlot plot, Rectangle2D area, ValueAxis days, ValueAxis values, int index,
            PlotRenderingInfo info) {
        DoubleUnaryOperator yOf = value -> values.valueToJava2D(value, area, RectangleEdge.LEFT);
        boolean joined = joins(axis, pen) && course.followed().hasMean();
        if (joined) {
            columns(graphics, yOf);
        } else {
            marks(graphics, yOf);
        }
        numbers(graphics, yOf);
        mean(graphics, joined, yOf);
    }

    /** Laboratory values are few and far between: each is written beside its mark where the one before leaves room. */
    private void numbers(Graphics2D graphics, DoubleUnaryOperator yOf) {
        if (!(course.followed() instanceof Followed.OfLab)) {
            return;
        }
        var words = new FollowedWords(axis.texts());
        var values = course.values();
        double taken = Double.NEGATIVE_INFINITY;
        for (int i = values.from((long) Math.floor(axis.view().from()));
                i < values.size() && values.day(i) < axis.view().to(); i++) {
            double x = axis.xOf(values.day(i) + 0.5) + 6 * pen.unit();
            var number = words.number(values.value(i));
            if (x > taken) {
                pen.write(graphics, number, pen.regular(), pen.theme().text(), x,
                        yOf.applyAsDouble(values.value(i)) + pen.textSize() * 0.36);
                taken = x + pen.widthOf(number, pen.regular()) + 8 * pen.unit();
            }
        }
    }

    /** How large the mark of a day is where each has its own. */
    private double size() {
        return Math.clamp(axis.perDay() / pen.unit() * 0.92, 3.2, LARGEST_MARK);
    }

    private void marks(Graphics2D graphics, DoubleUnaryOperator yOf) {
        var mark = pen.mark(course.followed(), size());
        var hollow = new BasicStroke((float) (1.3 * pen.unit()));
        graphics.setColor(pen.ofOneDay(course.followed()));
        var values = course.values();
        for (int i = values.from((long) Math.floor(axis.view().from()));
                i < values.size() && values.day(i) < axis.view().to(); i++) {
            var placed = placed(mark, axis.xOf(values.day(i) + 0.5), yOf.applyAsDouble(values.value(i)));
            if (course.isLate(values.day(i))) {
                graphics.setStroke(hollow);
                graphics.draw(placed);
            } else {
                graphics.fill(placed);
            }
        }
    }

    private static Shape placed(Shape mark, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(mark);
    }

    private void columns(Graphics2D graphics, DoubleUnaryOperator yOf) {
        var columns = Columns.of(course.values(), axis.view(), axis::xOf, axis.left(), axis.right());
        var colour = pen.theme().of(course.followed());
        // Days that have a column each are seen one by one: a single pixel would be lost between the means.
        int cap = (int) Math.max(1, Math.round((axis.perDay() < 1 ? 1.2 : 1.8) * pen.unit()));
        Pen.sharply(graphics, () -> fill(graphics, columns, colour, cap, yOf));
    }

    private void fill(Graphics2D graphics, Columns columns, Color colour, int cap, DoubleUnaryOperator yOf) {
        int wide = axis.perDay() < 1 ? 1 : cap;
        graphics.setColor(pen.tint(colour, BETWEEN));
        for (int i = 0; i < columns.count(); i++) {
            if (columns.has(i)) {
                int top = top(yOf, columns.highest(i), cap);
                fill(graphics, i, 1, top, bottom(yOf, columns.lowest(i), cap) - top);
            }
        }
        graphics.setColor(colour);
        for (int i = 0; i < columns.count(); i++) {
            if (columns.has(i)) {
                fill(graphics, i, wide, top(yOf, columns.highest(i), cap), cap);
                fill(graphics, i, wide, bottom(yOf, columns.lowest(i), cap) - cap, cap);
            }
        }
    }

    private static int top(DoubleUnaryOperator yOf, double highest, int cap) {
        return (int) Math.round(yOf.applyAsDouble(highest) - cap / 2.0);
    }

    private static int bottom(DoubleUnaryOperator yOf, double lowest, int cap) {
        return (int) Math.round(yOf.applyAsDouble(lowest) + cap / 2.0);
    }

    private void fill(Graphics2D graphics, int column, int width, int top, int height) {
        graphics.fillRect((int) Math.round(axis.left()) + column, top, width, height);
    }

    private void mean(Graphics2D graphics, boolean joined, DoubleUnaryOperator yOf) {
        graphics.setColor(pen.theme().of(course.followed()));
        // Of two and more days a pixel, the mean goes up and down so often that its edge is no line.
        if (axis.isDense()) {
            Pen.sharply(graphics, () -> joinedMean(ColumnRun.bars(graphics), yOf));
        } else if (axis.perDay() < 1) {
            var path = new Path2D.Double();
            joinedMean(ColumnRun.outline(path), yOf);
            graphics.fill(path);
        } else {
            graphics.setStroke(new BasicStroke((float) (MEAN * pen.unit()), BasicStroke.CAP_BUTT,
                    joined ? BasicStroke.JOIN_BEVEL : BasicStroke.JOIN_ROUND));
            graphics.draw(meanByDay(yOf));
        }
    }

    /** From each day to the next; a day alone is a dash as long as the day. */
    private Path2D meanByDay(DoubleUnaryOperator yOf) {
        var path = new Path2D.Double();
        var means = course.means();
        int first = firstMean();
        for (int i = first; i < means.size() && means.day(i) < axis.view().to() + 1; i++) {
            double x = axis.xOf(means.day(i) + 0.5);
            double y = yOf.applyAsDouble(means.value(i));
            if (i > first && means.follows(i)) {
                path.lineTo(x, y);
            } else if (i + 1 < means.size() && means.follows(i + 1)) {
                path.moveTo(x, y);
            } else {
                path.moveTo(x - 0.4 * axis.perDay(), y);
                path.lineTo(x + 0.4 * axis.perDay(), y);
            }
        }
        return path;
    }

    /** Where the line begins that leads into the picture. */
    private int firstMean() {
        int first = course.means().from((long) Math.floor(axis.view().from()));
        return first < course.means().size() && course.means().follows(first) ? first - 1 : first;
    }

    /** A column at a time, so that no more is drawn than is seen. */
    private void joinedMean(ColumnRun.Painter painter, DoubleUnaryOperator yOf) {
        var run = new ColumnRun(painter, yOf, axis.left(), (int) Math.ceil(axis.right() - axis.left()),
                MEAN * pen.unit() / 2);
        var means = course.means();
        for (int i = means.from((long) Math.floor(axis.view().from()));
                i < means.size() && means.day(i) < axis.view().to(); i++) {
            run.add(axis.xOf(means.day(i) + 0.5), means.value(i), means.follows(i));
        }
        run.end();
    }
}
