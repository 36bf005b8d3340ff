package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.text.Texts;

/** The row that shows when sources say that one can judge: bands that lie in each other, each with its days. */
final class LookRow {
    private static final double HIGH = 1.2;

    private final DayAxis axis;
    private final double y;
    private final Texts texts;
    private final Pen pen;

    /** @param y where the row begins */
    LookRow(DayAxis axis, double y, Texts texts, Pen pen) {
        this.axis = axis;
        this.y = y;
        this.texts = texts;
        this.pen = pen;
    }

    void paint(Graphics2D graphics, Looks looks) {
        var inner = looks.days(Look.ASSESSMENT_WINDOW);
        var outer = looks.days(Look.SIX_TO_TWELVE_WEEKS);
        band(graphics, outer, 0.14);
        band(graphics, inner, 0.34);
        name(graphics, names(Look.SIX_TO_TWELVE_WEEKS), x(outer.first()), x(inner.first()));
        name(graphics, names(Look.ASSESSMENT_WINDOW), x(inner.first()), x(inner.last().next()));
        var first = looks.days(Look.FOUR_WEEKS);
        band(graphics, first, 0.34);
        name(graphics, names(Look.FOUR_WEEKS), x(first.last().next()), x(outer.first()));
    }

    private double x(JournalDay day) {
        return Math.clamp(axis.xOf(Viewport.start(day)), axis.left(), axis.right());
    }

    private void band(Graphics2D graphics, DayRange days, double strength) {
        double left = x(days.first());
        graphics.setColor(pen.tint(pen.theme().quiet(), strength));
        double width = x(days.last().next()) - left;
        if (width > 0) {
            graphics.fill(new Rectangle2D.Double(left, y, Math.max(width, 3 * pen.unit()), pen.textSize() * HIGH));
        }
    }

    private List<String> names(Look look) {
        return look.firstDay() == look.lastDay()
                ? List.of(texts.get("chart.look.day", look.firstDay()),
                        texts.get("chart.look.day.short", look.firstDay()),
                        String.valueOf(look.firstDay()))
                : List.of(texts.get("chart.look.days", look.firstDay(), look.lastDay()),
                        texts.get("chart.look.days.short", look.firstDay(), look.lastDay()),
                        look.firstDay() + "–" + look.lastDay());
    }

    /** The first of the names that fits. */
    private void name(Graphics2D graphics, List<String> names, double left, double right) {
        double room = right - left - 6 * pen.unit();
        pen.firstFitting(names, pen.regular(), room).ifPresent(name -> pen.write(graphics, name, pen.regular(),
                pen.theme().text(), left + 4 * pen.unit(), y + pen.textSize() * 0.95));
    }
}
