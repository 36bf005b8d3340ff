package org.ldnjournal.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Followed;

/**
 * The line above a panel: shape, name and direction at the left; at the right of the first one what the marks are.
 * Where not all of it has room beside the name, the direction goes first, then the commonest mark: words never cover
 * words.
 */
final class PanelTitle {
    private final Texts texts;
    private final Pen pen;
    private final FollowedWords words;

    PanelTitle(Texts texts, Pen pen) {
        this.texts = texts;
        this.pen = pen;
        words = new FollowedWords(texts);
    }

    /** Answers where its words end; its direction is left out where these would reach beyond this. */
    double paint(Graphics2D graphics, Followed followed, Rectangle2D panel, double right) {
        double y = baseline(panel);
        double x = panel.getX() + 8 * pen.unit();
        graphics.setColor(pen.theme().of(followed));
        graphics.fill(AffineTransform.getTranslateInstance(x, y - pen.textSize() * 0.36)
                .createTransformedShape(pen.mark(followed, 8)));
        double named = write(graphics, words.name(followed), true, x + 10 * pen.unit(), y);
        var direction = words.direction(followed);
        double after = named + 8 * pen.unit();
        return after + pen.widthOf(direction, pen.regular()) > right ? named
                : write(graphics, direction, false, after, y);
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

    /** Where what marks and line are begins, if all of it is said. */
    double keyBegins(Course course, boolean joined, Rectangle2D panel) {
        return keyEnds(panel) - key(course, joined).stream().mapToDouble(this::width).sum();
    }

    /** Says once what marks and line are, from the right to the left as far as this. */
    void paintKey(Graphics2D graphics, Course course, boolean joined, Rectangle2D panel, double left) {
        double y = baseline(panel);
        double x = keyEnds(panel);
        for (var entry : key(course, joined)) {
            if (x - width(entry) < left) {
                return;
            }
            entry.mark().at(graphics, before(graphics, entry.words(), x, y), y);
            x -= width(entry);
        }
    }

    private double keyEnds(Rectangle2D panel) {
        return panel.getMaxX() - 2 * pen.unit();
    }

    /** What is said of one mark, and how much room the mark takes before the words with what stands before it. */
    private record Entry(String words, double room, Mark mark) {}

    private interface Mark {
        void at(Graphics2D graphics, double x, double y);
    }

    private double width(Entry entry) {
        return pen.widthOf(entry.words(), pen.regular()) + entry.room() * pen.unit();
    }

    private List<Entry> key(Course course, boolean joined) {
        var entries = new ArrayList<Entry>();
        if (course.followed().hasMean()) {
            entries.add(new Entry(texts.get("chart.mean"), 36, (graphics, x, y) -> {
                graphics.setColor(pen.theme().of(course.followed()));
                graphics.setStroke(pen.line(2.2));
                double middle = y - pen.textSize() * 0.34;
                graphics.draw(new Line2D.Double(x - 16 * pen.unit(), middle, x, middle));
            }));
        }
        if (course.hasLate() && !joined) {
            entries.add(new Entry(texts.get("chart.late"), 24, (graphics, x, y) -> {
                graphics.setColor(pen.ofOneDay(course.followed()));
                graphics.setStroke(new BasicStroke((float) (1.3 * pen.unit())));
                graphics.draw(at(x, y).createTransformedShape(pen.mark(course.followed(), 6)));
            }));
        }
        entries.add(new Entry(texts.get(joined ? "chart.days" : "chart.day"), 24, (graphics, x, y) -> {
            graphics.setColor(pen.ofOneDay(course.followed()));
            graphics.fill(at(x, y).createTransformedShape(joined
                    ? new Rectangle2D.Double(-1, -pen.textSize() * 0.5, 2, pen.textSize())
                    : pen.mark(course.followed(), 6)));
        }));
        return entries;
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
