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
        boolean before = sample.period().dose().isEmpty();
        graphics.setColor(before ? pen.tint(pen.theme().grid(), 0.42) : pen.tint(pen.theme().dose(), 0.1));
        graphics.fill(area);
        head(graphics, sample, area);
        if (sample.logged() > 0) {
            middle(graphics, sample, area);
            dots(graphics, sample, area);
            median(graphics, sample, area);
        }
    }

    private void head(Graphics2D graphics, Sample sample, Rectangle2D area) {
        double top = area.getY();
        pen.write(graphics, picture.name(sample), pen.semibold(), pen.theme().text(), area.getX(),
                top - pen.textSize() * 2);
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
        graphics.setColor(pen.ofOneDay(followed));
        var mark = pen.mark(followed, DOT);
        sample.values().forEach((on, value) -> graphics.fill(AffineTransform.getTranslateInstance(
                area.getX() + 6 * pen.unit() + day * span.first().daysUntil(on), y(value, area))
                .createTransformedShape(mark)));
    }

    /** With its number at its right end, above the line. */
    private void median(Graphics2D graphics, Sample sample, Rectangle2D area) {
        double y = y(sample.median().orElseThrow(), area);
        graphics.setColor(pen.theme().of(followed));
        graphics.setStroke(pen.line(2.6));
        graphics.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
        var number = picture.number(sample.median());
        double width = pen.widthOf(number, pen.semibold());
        double x = area.getMaxX() - width - 3 * pen.unit();
        graphics.setColor(Pen.faded(pen.theme().surface(), 0.75));
        graphics.fill(new Rectangle2D.Double(x - 2 * pen.unit(), y - pen.textSize() * 1.4, width + 4 * pen.unit(),
                pen.textSize() * 1.2));
        pen.write(graphics, number, pen.semibold(), pen.theme().text(), x, y - pen.textSize() * 0.4);
    }
}
