package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.ldnjournal.text.Texts;

/**
 * An axis of days between two edges of a picture: each day is one wide and its marks stand in its middle.
 *
 * @param view  which days
 * @param left  where its left end stands
 * @param right where its right end stands
 * @param alone whether its labels have one row; otherwise a second one names months or years
 */
record DayAxis(Viewport view, double left, double right, boolean alone, Texts texts, Pen pen) {
    private static final double ROW = 1.35;
    private static final double TICK = 4;
    private static final double ROOM = 5;
    private static final double DENSE = 0.5;

    /** Within this part of a picture, with room for half a mark at both ends. */
    static DayAxis within(Rectangle2D area, Viewport view, boolean alone, Texts texts, Pen pen) {
        double room = ROOM * pen.unit();
        return new DayAxis(view, area.getX() + room, area.getMaxX() - room, alone, texts, pen);
    }

    /** How high its labels are. */
    static double height(boolean alone, Pen pen) {
        return pen.textSize() * (alone ? 2.2 : 2.2 + ROW);
    }

    double xOf(double place) {
        return left + (place - view.from()) * perDay();
    }

    /** Whether there is room for days beside the words: not always while a window is being laid out. */
    boolean hasRoom() {
        return left < right;
    }

    /** How wide a day is. */
    double perDay() {
        return (right - left) / view.days();
    }

    /** Whether days are so narrow that two or more of them share each pixel. */
    boolean isDense() {
        return perDay() < DENSE;
    }

    /** The place that stands at this x. */
    double placeAt(double x) {
        return view.from() + (x - left) / perDay();
    }

    /** The same for a plot, which draws none of it but asks how wide its words would be. */
    NumberAxis unseen() {
        var axis = new NumberAxis(null);
        axis.setTickLabelFont(pen.regular());
        axis.setRange(view.from(), view.to());
        axis.setVisible(false);
        return axis;
    }

    DayTicks ticks() {
        return DayTicks.of(view, right - left, alone, texts, name -> pen.widthOf(name, pen.regular()),
                pen.textSize() * 0.9);
    }

    /** Paints line and labels with its line at this height. */
    void paint(Graphics2D graphics, double y) {
        graphics.setColor(pen.theme().grid());
        graphics.setStroke(pen.hairline());
        graphics.draw(new Line2D.Double(left, y, right, y));
        var ticks = ticks();
        ticks.labels().forEach(label -> paint(graphics, label, y));
        ticks.spans().forEach(span -> paint(graphics, span, ticks.labels(), y));
    }

    private void paint(Graphics2D graphics, DayTicks.Label label, double y) {
        double line = xOf(label.line());
        if (line >= left) {
            graphics.setColor(pen.tint(pen.theme().quiet(), 0.45));
            graphics.draw(new Line2D.Double(line, y, line, y + TICK * pen.unit()));
        }
        double width = width(label);
        double x = xOf(label.centre()) - width / 2;
        if (x >= left - pen.textSize() && x + width <= right + pen.textSize()) {
            pen.write(graphics, label.name(), pen.regular(), pen.theme().quiet(), x, y + pen.textSize() * 1.55);
        }
    }

    private double width(DayTicks.Label label) {
        return pen.widthOf(label.name(), pen.regular());
    }

    /**
     * A month is named at its beginning, or at the left end where it began before. Its line begins below a day that it
     * would cross.
     */
    private void paint(Graphics2D graphics, DayTicks.Span span, List<DayTicks.Label> days, double y) {
        double from = xOf(span.from());
        double bottom = y + pen.textSize() * (1.75 + ROW);
        if (from > left) {
            graphics.setColor(pen.tint(pen.theme().quiet(), 0.45));
            boolean crosses = days.stream().anyMatch(day ->
                    Math.abs(xOf(day.centre()) - from) < width(day) / 2 + 2 * pen.unit());
            graphics.draw(new Line2D.Double(from, crosses ? y + pen.textSize() * 1.75 : y, from, bottom));
        }
        double x = Math.max(from, left) + 5 * pen.unit();
        double room = Math.min(xOf(span.to()), right) - x;
        pen.firstFitting(span.names(), pen.semibold(0.96), room).ifPresent(name -> pen.write(graphics, name,
                pen.semibold(0.96), pen.theme().text(), x, y + pen.textSize() * (1.55 + ROW)));
    }

    /** Hairlines at the beginnings of months or years, behind a panel. */
    void lines(Graphics2D graphics, double top, double bottom) {
        graphics.setColor(Pen.faded(pen.theme().quiet(), 0.16));
        graphics.setStroke(pen.hairline());
        ticks().spans().stream().map(span -> xOf(span.from())).filter(x -> x > left && x < right)
                .forEach(x -> graphics.draw(new Line2D.Double(x, top, x, bottom)));
    }
}
