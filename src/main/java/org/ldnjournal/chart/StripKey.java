package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.ldnjournal.text.Texts;

/** What the shades of a strip are: from the words of the low end to those of the high end, and what is hollow. */
final class StripKey {
    private final Course course;
    private final Texts texts;
    private final Pen pen;

    StripKey(Course course, Texts texts, Pen pen) {
        this.course = course;
        this.texts = texts;
        this.pen = pen;
    }

    void paint(Graphics2D graphics, double left, double top) {
        var levels = PanelScale.of(course, texts).levels();
        double side = pen.textSize() * 1.3;
        double baseline = top + side * 0.76;
        double x = write(graphics, levels.getFirst().words(), left, baseline);
        for (int value = 0; value <= 10; value += 2) {
            graphics.setColor(pen.shade(course.followed(), value / 10.0));
            graphics.fill(new RoundRectangle2D.Double(x, top, side, side, 3 * pen.unit(), 3 * pen.unit()));
            x += side + 2 * pen.unit();
        }
        x = write(graphics, levels.getLast().words(), x + 4 * pen.unit(), baseline) + pen.textSize();
        graphics.setColor(pen.tint(pen.theme().quiet(), 0.35));
        graphics.setStroke(pen.hairline());
        graphics.draw(new RoundRectangle2D.Double(x, top, side, side, 3 * pen.unit(), 3 * pen.unit()));
        write(graphics, texts.get("chart.strip.missing"), x + side + 6 * pen.unit(), baseline);
    }

    private double write(Graphics2D graphics, String words, double x, double baseline) {
        pen.write(graphics, words, pen.regular(), pen.theme().quiet(), x, baseline);
        return x + pen.widthOf(words, pen.regular()) + 6 * pen.unit();
    }
}
