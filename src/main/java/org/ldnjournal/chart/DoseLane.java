package org.ldnjournal.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.plan.Look;
import org.ldnjournal.text.Texts;

/** The lane above the panels that names each band once: doses, pauses, the days before, and the looks. */
final class DoseLane {
    /** Half the size of a mark. */
    private static final double MARK = 2.8;

    private final DoseBands bands;
    private final DayAxis axis;
    private final Rectangle2D lane;
    private final Texts texts;
    private final Pen pen;

    DoseLane(DoseBands bands, DayAxis axis, Rectangle2D lane, Texts texts, Pen pen) {
        this.bands = bands;
        this.axis = axis;
        this.lane = lane;
        this.texts = texts;
        this.pen = pen;
    }

    static double height(int looks, Pen pen) {
        return pen.textSize() * (2.9 + 1.45 * looks);
    }

    private Rectangle2D box(DayRange days) {
        double left = axis.xOf(DayAxis.start(days.first()), lane);
        double right = axis.xOf(DayAxis.start(days.last().next()), lane);
        return new Rectangle2D.Double(left, lane.getY(), right - left, pen.textSize() * 1.7);
    }

    /** The tints that run down behind the panels. */
    void paintBehind(Graphics2D graphics, Rectangle2D panels) {
        for (var band : bands.bands()) {
            var top = box(band.days());
            var box = new Rectangle2D.Double(top.getX(), lane.getY(), top.getWidth(), panels.getMaxY() - lane.getY());
            switch (band.kind()) {
                case BEFORE -> fill(graphics, box, pen.tint(pen.theme().grid(), 0.42));
                case TAKEN -> fill(graphics, box, pen.tint(pen.theme().dose(), 0.05 + 0.13 * bands.strength(band)));
                case PAUSED -> pen.hatch(graphics, box, pen.tint(pen.theme().grid(), 0.9));
                case PLANNED -> edges(graphics, box);
            }
        }
    }

    private void edges(Graphics2D graphics, Rectangle2D box) {
        graphics.setColor(pen.tint(pen.theme().dose(), 0.6));
        graphics.setStroke(pen.dashed(0.8));
        graphics.draw(new Line2D.Double(box.getX(), box.getY(), box.getX(), box.getMaxY()));
    }

    private static void fill(Graphics2D graphics, Rectangle2D box, Color colour) {
        graphics.setColor(colour);
        graphics.fill(box);
    }

    /** The bands with their names, the evenings that were missed, and the looks. */
    void paint(Graphics2D graphics, List<DayRangeLook> looks) {
        var caption = texts.get("chart.lane");
        pen.write(graphics, caption, pen.regular(), pen.theme().quiet(),
                lane.getX() - 6 * pen.unit() - pen.widthOf(caption, pen.regular()),
                lane.getY() + pen.textSize() * 1.2);
        for (var band : bands.bands()) {
            paint(graphics, band);
        }
        paintMarks(graphics);
        double y = lane.getY() + pen.textSize() * 2.9;
        for (var look : looks) {
            paint(graphics, look, y);
            y += pen.textSize() * 1.45;
        }
    }

    private void paint(Graphics2D graphics, DoseBand band) {
        var box = box(band.days());
        switch (band.kind()) {
            case BEFORE -> name(graphics, box, List.of(texts.get("chart.before"), texts.get("chart.before.short")),
                    false, false);
            case TAKEN -> {
                fill(graphics, box, pen.tint(pen.theme().dose(), 0.22 + 0.36 * bands.strength(band)));
                name(graphics, box, band.names(texts), true, false);
            }
            case PAUSED -> {
                pen.hatch(graphics, box, pen.theme().quiet());
                name(graphics, box, List.of(texts.get("chart.paused")), false, true);
            }
            case PLANNED -> {
                graphics.setColor(pen.theme().dose());
                graphics.setStroke(pen.dashed(1));
                graphics.draw(box);
                name(graphics, box, Stream.concat(Stream.of(texts.get("chart.planned", band.words(texts))),
                        band.names(texts).stream()).toList(), false, false);
            }
        }
    }

    /** Writes the first of the names that fits into the box; where none does, the tint alone tells. */
    private void name(Graphics2D graphics, Rectangle2D box, List<String> names, boolean strong,
            boolean hatched) {
        var font = strong ? ChartFonts.semibold(pen.textSize()) : pen.regular();
        double room = box.getWidth() - 6 * pen.unit();
        names.stream().filter(name -> pen.widthOf(name, font) <= room).findFirst().ifPresent(name -> {
            double width = pen.widthOf(name, font);
            if (hatched) {
                fill(graphics, new Rectangle2D.Double(box.getCenterX() - width / 2 - 3 * pen.unit(),
                        box.getY() + 2 * pen.unit(), width + 6 * pen.unit(), box.getHeight() - 4 * pen.unit()),
                        pen.theme().surface());
            }
            pen.write(graphics, name, font, strong ? pen.theme().text() : pen.theme().quiet(),
                    box.getCenterX() - width / 2, box.getY() + pen.textSize() * 1.22);
        });
    }

    private void paintMarks(Graphics2D graphics) {
        graphics.setColor(pen.theme().quiet());
        graphics.setStroke(pen.line(1));
        for (var run : bands.unrecorded()) {
            double half = MARK * pen.unit();
            double left = axis.xOf(DayAxis.middle(run.first()), lane) - half;
            double right = axis.xOf(DayAxis.middle(run.last()), lane) + half;
            graphics.draw(new RoundRectangle2D.Double(left, markHeight() - half, right - left, 2 * half, 2 * half, 2 * half));
        }
        for (var mark : bands.marks()) {
            double x = axis.xOf(DayAxis.middle(mark.day()), lane);
            switch (mark.kind()) {
                case NOT_RECORDED -> { }
                case PARTLY -> graphics.fill(new Arc2D.Double(x - MARK * pen.unit(), markHeight() - MARK * pen.unit(),
                        2 * MARK * pen.unit(), 2 * MARK * pen.unit(), 90, 180, Arc2D.PIE));
                case SKIPPED -> graphics.draw(cross(x, markHeight(), MARK * pen.unit()));
            }
        }
    }

    private double markHeight() {
        return lane.getY() + pen.textSize() * 2.25;
    }

    private static Path2D cross(double x, double y, double half) {
        var cross = new Path2D.Double();
        cross.moveTo(x - half, y - half);
        cross.lineTo(x + half, y + half);
        cross.moveTo(x - half, y + half);
        cross.lineTo(x + half, y - half);
        return cross;
    }

    /** A look as the days that it falls on. */
    record DayRangeLook(Look look, DayRange days) {
        String name(Texts texts) {
            return look.firstDay() == look.lastDay() ? texts.get("chart.look.day", look.firstDay())
                    : texts.get("chart.look.days", look.firstDay(), look.lastDay());
        }
    }

    private void paint(Graphics2D graphics, DayRangeLook look, double top) {
        double left = axis.xOf(DayAxis.start(look.days().first()), lane);
        double right = Math.max(axis.xOf(DayAxis.start(look.days().last().next()), lane), left + 3 * pen.unit());
        double y = top + pen.textSize() * 0.62;
        graphics.setColor(pen.theme().quiet());
        graphics.setStroke(pen.line(1.2));
        graphics.draw(new Line2D.Double(left, y, Math.min(right, lane.getMaxX()), y));
        Stream.of(left, right).filter(x -> x <= lane.getMaxX() + 1).forEach(x -> graphics.draw(
                new Line2D.Double(x, y - 3 * pen.unit(), x, y + 3 * pen.unit())));
        var name = look.name(texts);
        double width = pen.widthOf(name, pen.regular());
        double x = right + 6 * pen.unit() + width <= lane.getMaxX() ? right + 6 * pen.unit() : left - 6 * pen.unit() - width;
        pen.write(graphics, name, pen.regular(), pen.theme().quiet(), x, y + pen.textSize() * 0.36);
    }
}
