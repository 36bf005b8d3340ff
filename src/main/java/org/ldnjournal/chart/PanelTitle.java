package org.ldnjournal.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Followed;

/** The line above a panel: shape, name and direction at the left; at the right of the first one what the marks are. */
final class PanelTitle {
    private final Texts texts;
    private final Pen pen;
    private final FollowedWords words;

    PanelTitle(Texts texts, Pen pen) {
        this.texts = texts;
        this.pen = pen;
        words = new FollowedWords(texts);
    }

    void paint(Graphics2D graphics, Followed followed, Rectangle2D panel) {
        double y = baseline(panel);
        double x = panel.getX() + 8 * pen.unit();
        graphics.setColor(pen.theme().of(followed));
        graphics.fill(AffineTransform.getTranslateInstance(x, y - pen.textSize() * 0.36)
                .createTransformedShape(pen.mark(followed, 8)));
        x = write(graphics, words.name(followed), true, x + 10 * pen.unit(), y);
        write(graphics, words.direction(followed), false, x + 8 * pen.unit(), y);
    }

    private double baseline(Rectangle2D panel) {
        return panel.getY() - pen.textSize() * 0.55;
    }

    /** Writes and answers where the words end. */
    private double write(Graphics2D graphics, String said, boolean strong, double x, double y) {
        var font = strong ? pen.semibold() : pen.regular();
        pen.write(graphics, said, font, strong ? pen.theme().text() : pen.theme().quiet(), x, y);
        return x + pen.widthOf(said, font);
    }

    /** Says once what marks and line are, from the right to the left. */
    void paintKey(Graphics2D graphics, Course course, boolean joined, Rectangle2D panel) {
        double y = baseline(panel);
        double x = panel.getMaxX() - 2 * pen.unit();
        var colour = pen.theme().of(course.followed());
        if (course.followed().hasMean()) {
            x = before(graphics, texts.get("chart.mean"), x, y);
            graphics.setColor(colour);
            graphics.setStroke(pen.line(2.2));
            double middle = y - pen.textSize() * 0.34;
            graphics.draw(new Line2D.Double(x - 16 * pen.unit(), middle, x, middle));
            x -= 30 * pen.unit();
        }
        if (course.hasLate() && !joined) {
            x = before(graphics, texts.get("chart.late"), x, y);
            graphics.setColor(pen.ofOneDay(course.followed()));
            graphics.setStroke(new BasicStroke((float) (1.3 * pen.unit())));
            graphics.draw(at(x, y).createTransformedShape(pen.mark(course.followed(), 6)));
            x -= 18 * pen.unit();
        }
        x = before(graphics, texts.get(joined ? "chart.days" : "chart.day"), x, y);
        graphics.setColor(pen.ofOneDay(course.followed()));
        graphics.fill(at(x, y).createTransformedShape(joined
                ? new Rectangle2D.Double(-1, -pen.textSize() * 0.5, 2, pen.textSize())
                : pen.mark(course.followed(), 6)));
    }

    private AffineTransform at(double x, double y) {
        return AffineTransform.getTranslateInstance(x - 2 * pen.unit(), y - pen.textSize() * 0.34);
    }

    /** Writes words that end here; answers where their mark stands. */
    private double before(Graphics2D graphics, String said, double right, double y) {
        double x = right - pen.widthOf(said, pen.regular());
        write(graphics, said, false, x, y);
        return x - 6 * pen.unit();
    }
}
