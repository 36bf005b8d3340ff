package org.ldnjournal.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.ldnjournal.trend.Followed;
import org.ldnjournal.trend.Sample;

/** One of the small charts beside each other: its head, and its days on the scale that all of them share. */
final class StepPanel {
    private static final double MIDDLE_HALF = 0.2;
    private static final double DOT = 5;

    private final StepsPicture picture;
    private final PanelScale scale;
    private final Followed followed;
    private final Pen pen;

    StepPanel(StepsPicture picture, PanelScale scale, Followed followed, Pen pen) {
        this.picture = picture;
        this.scale = scale;
        this.followed = followed;
        this.pen = pen;
    }

    /** The scale at the left with a hairline through all of them. */
    void scale(Graphics2D graphics, double left, double right, double top, double bottom) {
        var area = new Rectangle2D.Double(left, top, right - left, bottom - top);
        for (var level : scale.levels()) {
            double y = y(level.value(), area);
            graphics.setColor(Pen.faded(pen.theme().quiet(), 0.22));
            graphics.setStroke(pen.hairline());
            graphics.draw(new Line2D.Double(left, y, right, y));
            pen.write(graphics, level.words(), pen.regular(), pen.theme().quiet(),
                    left - 6 * pen.unit() - pen.widthOf(level.words(), pen.regular()), y + pen.textSize() * 0.36);
        }
    }

    private double y(double value, Rectangle2D area) {
        return area.getMaxY() - (value - scale.low()) / (scale.high() - scale.low()) * area.getHeight();
    }

    void paint(Graphics2D graphics, Sample sample, Rectangle2D area) {
        boolean before = sample.period().step().isEmpty();
        graphics.setColor(before ? pen.tint(pen.theme().grid(), 0.42) : pen.tint(pen.theme().dose(), 0.1));
        graphics.fill(area);
        head(graphics, sample, area);
        if (sample.logged() > 0) {
            // The median stands beside its line, so that no day is under it.
            double number = pen.widthOf(picture.number(sample.median()), pen.semibold()) + 7 * pen.unit();
            var days = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - number, area.getHeight());
            middle(graphics, sample, days);
            median(graphics, sample, days);
            dots(graphics, sample, days);
        }
    }

    private void head(Graphics2D graphics, Sample sample, Rectangle2D area) {
        double top = area.getY();
        var names = picture.names(sample);
        pen.write(graphics, pen.firstFitting(names, pen.semibold(), area.getWidth()).orElse(names.getLast()),
                pen.semibold(), pen.theme().text(), area.getX(), top - pen.textSize() * 2);
        pen.write(graphics, pen.fitting(picture.count(sample), area.getWidth()), pen.regular(), pen.theme().quiet(),
                area.getX(), top - pen.textSize() * 0.6);
    }

    /** From the lower to the upper quartile. */
    private void middle(Graphics2D graphics, Sample sample, Rectangle2D area) {
        double upper = y(sample.quantile(0.75).orElseThrow(), area);
        double lower = y(sample.quantile(0.25).orElseThrow(), area);
        Color colour = pen.theme().of(followed);
        graphics.setColor(Pen.faded(colour, MIDDLE_HALF));
        graphics.fill(new Rectangle2D.Double(area.getX(), upper, area.getWidth(), Math.max(lower - upper, pen.unit())));
    }

    private void dots(Graphics2D graphics, Sample sample, Rectangle2D area) {
        var span = sample.period().span().orElseThrow();
        double day = (area.getWidth() - 12 * pen.unit()) / Math.max(1, span.length() - 1);
        var mark = pen.mark(followed, DOT);
        graphics.setStroke(pen.line(1.2));
        var values = sample.values();
        for (int i = 0; i < values.size(); i++) {
            var dot = AffineTransform.getTranslateInstance(
                    area.getX() + 6 * pen.unit() + day * (values.day(i) - Viewport.start(span.first())),
                    y(values.value(i), area)).createTransformedShape(mark);
            graphics.setColor(pen.theme().surface());
            graphics.draw(dot);
            graphics.setColor(pen.theme().of(followed));
            graphics.fill(dot);
        }
    }

    /** With its number at its right end. */
    private void median(Graphics2D graphics, Sample sample, Rectangle2D area) {
        double y = y(sample.median().orElseThrow(), area);
        graphics.setColor(pen.theme().of(followed));
        graphics.setStroke(pen.line(2.2));
        graphics.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
        pen.write(graphics, picture.number(sample.median()), pen.semibold(), pen.theme().text(),
                area.getMaxX() + 4 * pen.unit(), y + pen.textSize() * 0.38);
    }
}
