package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Look;
import org.ldnjournal.text.Texts;

/**
 * What stands beside the lines of a ladder: pauses, reviews, missed doses, the times to look back, supply and today.
 */
record LadderMarks(LadderDays shown, LadderFrame frame, Texts texts, Pen pen) {
    private static final double ROW = 1.45;

    private Rectangle2D box(DayRange days) {
        double left = frame.x(Viewport.start(days.first()));
        return new Rectangle2D.Double(left, frame.area().getY(), frame.x(Viewport.start(days.last().next())) - left,
                frame.area().getHeight());
    }

    void window(Graphics2D graphics) {
        graphics.setColor(pen.tint(pen.theme().grid(), 0.5));
        graphics.fill(box(shown.looks().days(Look.ASSESSMENT_WINDOW)));
    }

    void pauses(Graphics2D graphics) {
        shown.pauses().forEach(days ->
                new Hatching(pen).fill(graphics, box(days), pen.tint(pen.theme().quiet(), 0.45)));
    }

    /** A lozenge on the foot of the step. */
    void gates(Graphics2D graphics) {
        for (var gate : shown.gates()) {
            double x = frame.x(Viewport.start(gate.days().first()));
            var lozenge = lozenge(x, frame.y(gate.dose().orElseThrow()), 5 * pen.unit());
            graphics.setColor(pen.theme().surface());
            graphics.fill(lozenge);
            graphics.setColor(pen.theme().text());
            graphics.setStroke(pen.line(1.4));
            graphics.draw(lozenge);
        }
    }

    static Path2D lozenge(double x, double y, double half) {
        var path = new Path2D.Double();
        path.moveTo(x, y - half);
        path.lineTo(x + half, y);
        path.lineTo(x, y + half);
        path.lineTo(x - half, y);
        path.closePath();
        return path;
    }

    /** Hollow where a dose was due and was not taken whole. */
    void missed(Graphics2D graphics) {
        for (var mark : shown.missed()) {
            if (shown.due(mark.day()) instanceof Due.DoseDue due) {
                double half = 2.6 * pen.unit();
                double x = frame.x(Viewport.middle(mark.day()));
                var ring = new Ellipse2D.Double(x - half, frame.y(due.dose()) - half, 2 * half, 2 * half);
                graphics.setColor(pen.theme().surface());
                graphics.fill(ring);
                graphics.setColor(pen.theme().dose());
                graphics.setStroke(pen.line(1.1));
                graphics.draw(ring);
            }
        }
    }

    /** Each with its days in words, a row above the other. */
    void looks(Graphics2D graphics, List<Look> looks) {
        double y = pen.textSize() * 2.3;
        for (var look : looks) {
            var days = shown.looks().days(look);
            double left = frame.x(Viewport.start(days.first()));
            double right = Math.max(frame.x(Viewport.start(days.last().next())), left + 3 * pen.unit());
            graphics.setColor(pen.theme().quiet());
            graphics.setStroke(pen.line(1.2));
            graphics.draw(new Line2D.Double(left, y, right, y));
            graphics.draw(new Line2D.Double(left, y - 3 * pen.unit(), left, y + 3 * pen.unit()));
            graphics.draw(new Line2D.Double(right, y - 3 * pen.unit(), right, y + 3 * pen.unit()));
            name(graphics, words(look), left, right, y);
            y += pen.textSize() * ROW;
        }
    }

    private void name(Graphics2D graphics, String words, double left, double right, double y) {
        double width = pen.widthOf(words, pen.regular());
        double gap = 6 * pen.unit();
        double today = frame.x(Viewport.middle(shown.today()));
        boolean crossed = today > right && today < right + gap + width && left - gap - width > 0;
        double x = !crossed && right + gap + width <= frame.area().getMaxX() ? right + gap
                : Math.max(0, left - gap - width);
        writeOver(graphics, words, x, y + pen.textSize() * 0.36);
    }

    /** Words that the line of today may cross: it stops for them. */
    private void writeOver(Graphics2D graphics, String words, double x, double y) {
        double today = frame.x(Viewport.middle(shown.today()));
        if (today > x && today < x + pen.widthOf(words, pen.regular())) {
            graphics.setColor(pen.theme().surface());
            graphics.fill(new Rectangle2D.Double(today - pen.unit(), y - pen.textSize(), 2 * pen.unit(),
                    pen.textSize() * 1.3));
        }
        pen.write(graphics, words, pen.regular(), pen.theme().quiet(), x, y);
    }

    private String words(Look look) {
        if (look.equals(Look.ASSESSMENT_WINDOW)) {
            return texts.get("chart.window", look.firstDay(), look.lastDay());
        }
        return look.firstDay() == look.lastDay() ? texts.get("chart.look.day", look.firstDay())
                : texts.get("chart.look.days", look.firstDay(), look.lastDay());
    }

    /** The end of the supply, if it is known. */
    void runOut(Graphics2D graphics) {
        shown.runOut().ifPresent(last -> {
            double x = frame.x(Viewport.start(last.next()));
            graphics.setColor(pen.theme().quiet());
            graphics.setStroke(pen.dashed(1.2, 1.5, 3));
            graphics.draw(new Line2D.Double(x, frame.area().getY(), x, frame.area().getMaxY()));
            var words = texts.get("chart.ladder.supply",
                    texts.dayAndMonth(last.date(), shown.today().date()));
            double width = pen.widthOf(words, pen.regular());
            double at = x + 5 * pen.unit() + width <= frame.area().getMaxX() ? x + 5 * pen.unit()
                    : x - 5 * pen.unit() - width;
            writeOver(graphics, words, at, frame.area().getMaxY() - 5 * pen.unit());
        });
    }

    void today(Graphics2D graphics, String words) {
        if (!shown.days().contains(shown.today())) {
            return;
        }
        double x = frame.x(Viewport.middle(shown.today()));
        graphics.setColor(pen.theme().text());
        graphics.setStroke(pen.line(1.1));
        graphics.draw(new Line2D.Double(x, pen.textSize() * 1.4, x, frame.area().getMaxY()));
        double width = pen.widthOf(words, pen.semibold());
        double right = frame.area().getMaxX() + pen.textSize() * 1.5;
        pen.write(graphics, words, pen.semibold(), pen.theme().text(),
                Math.max(0, Math.min(x - width / 2, right - width)), pen.textSize() * 1.1);
    }
}
