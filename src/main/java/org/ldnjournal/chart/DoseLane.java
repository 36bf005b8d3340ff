package org.ldnjournal.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;

/**
 * The lane above the panels that names each band once: doses, pauses, the days before; evenings that were missed
 * below.
 */
final class DoseLane {
    /** Half the size of a mark. */
    private static final double MARK = 2.8;
    /** The height of names and marks, in sizes of the text. */
    private static final double OWN = 2.9;

    private final DoseBands bands;
    private final DayAxis axis;
    private final Rectangle2D lane;
    private final Texts texts;
    private final Pen pen;
    private final double most;

    DoseLane(DoseBands bands, DayAxis axis, Rectangle2D lane, Texts texts, Pen pen) {
        this.bands = bands;
        this.axis = axis;
        this.lane = lane;
        this.texts = texts;
        this.pen = pen;
        most = bands.most();
    }

    /** How high it is with so many rows below it. */
    static double height(int rows, Pen pen) {
        return pen.textSize() * OWN + rows * TrendFrame.row(pen);
    }

    /** Where the rows below it begin. */
    static double rows(Pen pen) {
        return pen.textSize() * (OWN - 0.1);
    }

    /** The bands of the days that are shown. */
    private List<DoseBand> shown() {
        return bands.bands().stream().filter(band -> Viewport.start(band.days().last().next()) > axis.view().from()
                && Viewport.start(band.days().first()) < axis.view().to()).toList();
    }

    private Rectangle2D box(DayRange days) {
        double left = Math.max(axis.xOf(Viewport.start(days.first())), lane.getX());
        double right = Math.min(axis.xOf(Viewport.start(days.last().next())), lane.getMaxX());
        return new Rectangle2D.Double(left, lane.getY(), Math.max(0, right - left), pen.textSize() * 1.7);
    }

    /** The tints that run down behind the panels. */
    void paintBehind(Graphics2D graphics, Rectangle2D panels) {
        for (var band : shown()) {
            var top = box(band.days());
            var box = new Rectangle2D.Double(top.getX(), lane.getY(), top.getWidth(), panels.getMaxY() - lane.getY());
            switch (band.kind()) {
                case BEFORE -> fill(graphics, box, pen.tint(pen.theme().grid(), 0.42));
                case TAKEN -> fill(graphics, box, pen.tint(pen.theme().dose(), 0.05 + 0.13 * strength(band)));
                case PAUSED -> pen.hatch(graphics, box, pen.tint(pen.theme().grid(), 0.9));
                case PLANNED -> edges(graphics, box);
            }
        }
    }

    /** How dark a band is drawn, 0 to 1. */
    private double strength(DoseBand band) {
        return band.perDay() / most;
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

    /** The bands with their names, and the evenings that were missed. */
    void paint(Graphics2D graphics) {
        for (var band : shown()) {
            paint(graphics, band);
        }
        paintMarks(graphics);
    }

    private void paint(Graphics2D graphics, DoseBand band) {
        var box = box(band.days());
        switch (band.kind()) {
            case BEFORE -> name(graphics, box, List.of(texts.get("chart.before"), texts.get("chart.before.short")),
                    false, false);
            case TAKEN -> {
                fill(graphics, box, pen.tint(pen.theme().dose(), 0.22 + 0.36 * strength(band)));
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
        double half = MARK * pen.unit();
        unrecorded().forEach(run -> {
            double left = x(run.first()) - half;
            graphics.draw(new RoundRectangle2D.Double(left, markHeight() - half, x(run.last()) + half - left, 2 * half,
                    2 * half, 2 * half));
        });
        missed().forEach(mark -> graphics.fill(missed(mark.kind(), x(mark.day()), half)));
    }

    private double x(JournalDay day) {
        return axis.xOf(Viewport.middle(day));
    }

    /** The evenings about which nothing is known, as far as they are seen. Where less than a pixel parts them, they are one. */
    List<DayRange> unrecorded() {
        var runs = new ArrayList<DayRange>();
        for (var run : bands.unrecorded()) {
            if (x(run.last()) >= lane.getX() && x(run.first()) <= lane.getMaxX()) {
                boolean joins = !runs.isEmpty() && x(run.first()) - x(runs.getLast().last()) < 1;
                runs.add(new DayRange(joins ? runs.removeLast().first() : run.first(), run.last()));
            }
        }
        return runs;
    }

    /** The evenings that were missed and are seen: of each column of pixels one, and that one skipped where any was. */
    Collection<DoseBands.Mark> missed() {
        var shown = new TreeMap<Integer, DoseBands.Mark>();
        for (var mark : bands.marks()) {
            double x = x(mark.day());
            if (mark.kind() != DoseBands.Mark.Kind.NOT_RECORDED && x >= lane.getX() && x <= lane.getMaxX()) {
                shown.merge((int) Math.floor(x), mark, BinaryOperator.maxBy(Comparator.comparing(DoseBands.Mark::kind)));
            }
        }
        return shown.values();
    }

    private Shape missed(DoseBands.Mark.Kind kind, double x, double half) {
        return kind == DoseBands.Mark.Kind.PARTLY
                ? new Arc2D.Double(x - half, markHeight() - half, 2 * half, 2 * half, 90, 180, Arc2D.PIE)
                : pen.line(1).createStrokedShape(cross(x, markHeight(), half));
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
}
