package org.ldnjournal.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;

/**
 * The place of each day and dose in the picture of a ladder, and its lines; the height of a step is its dose, from 0
 * up.
 *
 * @param looks how high the rows of the times to look back are
 */
record LadderFrame(List<Dose> doses, Rectangle2D area, DayAxis axis, double looks, Texts texts, Pen pen) {
    private static final double ROW = 1.45;

    static LadderFrame of(LadderDays shown, double width, double height, int looks, double key, Texts texts, Pen pen) {
        var doses = shown.doses();
        double words = doses.stream().map(dose -> texts.milligrams(dose.milligrams()))
                .mapToDouble(label -> pen.widthOf(label, pen.regular())).max().orElse(0);
        double left = words + 10 * pen.unit();
        double rows = pen.textSize() * ROW * looks;
        double top = pen.textSize() * 2.6 + rows;
        var area = new Rectangle2D.Double(left, top, width - left - pen.textSize() * 1.6,
                height - top - pen.textSize() * 2.2 - key);
        var axis = DayAxis.within(area, Viewport.of(shown.days()), true, texts, pen);
        return new LadderFrame(doses, area, axis, rows, texts, pen);
    }

    double x(double day) {
        return Math.clamp(axis.xOf(day), area.getX(), area.getMaxX());
    }

    double y(Dose dose) {
        double highest = doses.stream().mapToLong(Dose::micrograms).max().orElse(1);
        return area.getMaxY() - dose.micrograms() / highest * area.getHeight();
    }

    /** A hairline at each dose, with its name where there is room for it; those of the plan come first. */
    void levels(Graphics2D graphics) {
        var named = new ArrayList<Double>();
        for (var dose : doses) {
            graphics.setColor(pen.tint(pen.theme().quiet(), 0.22));
            graphics.setStroke(pen.hairline());
            graphics.draw(new Line2D.Double(area.getX(), y(dose), area.getMaxX(), y(dose)));
            if (named.stream().allMatch(other -> Math.abs(other - y(dose)) >= pen.textSize() * 1.15)) {
                named.add(y(dose));
                var name = texts.milligrams(dose.milligrams());
                pen.write(graphics, name, pen.regular(), pen.theme().quiet(),
                        area.getX() - 8 * pen.unit() - pen.widthOf(name, pen.regular()),
                        y(dose) + pen.textSize() * 0.36);
            }
        }
    }

    /** A little above the others, so that lines that say the same stay apart. */
    void planned(Graphics2D graphics, List<DoseBand> bands) {
        draw(graphics, path(bands, -3.2 * pen.unit()), pen.theme().quiet(), plannedStroke(pen));
    }

    void amended(Graphics2D graphics, List<DoseBand> bands) {
        draw(graphics, path(bands, 0), pen.theme().text(), amendedStroke(pen));
    }

    void actual(Graphics2D graphics, List<DoseBand> bands) {
        draw(graphics, path(bands, 0), pen.theme().dose(), actualStroke(pen));
    }

    static BasicStroke plannedStroke(Pen pen) {
        return pen.dashed(1.4, 6, 4);
    }

    static BasicStroke amendedStroke(Pen pen) {
        return pen.dashed(1.4, 9, 3, 1.6, 3);
    }

    static BasicStroke actualStroke(Pen pen) {
        return new BasicStroke((float) (5 * pen.unit()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private static void draw(Graphics2D graphics, Path2D path, Color colour, BasicStroke stroke) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(path);
    }

    /** Stairs where one band follows another; a gap where there is no dose or nothing is known. */
    private Path2D path(List<DoseBand> bands, double above) {
        var path = new Path2D.Double();
        Optional<JournalDay> end = Optional.empty();
        for (var band : bands) {
            if (band.dose().isEmpty()) {
                continue;
            }
            double y = y(band.dose().get()) + above;
            double from = x(Viewport.start(band.days().first()));
            if (end.filter(band.days().first()::equals).isPresent()) {
                path.lineTo(from, y);
            } else {
                path.moveTo(from, y);
            }
            path.lineTo(x(Viewport.start(band.days().last().next())), y);
            end = Optional.of(band.days().last().next());
        }
        return path;
    }
}
