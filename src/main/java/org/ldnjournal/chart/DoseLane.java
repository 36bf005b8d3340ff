package org.ldnjournal.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.text.Texts;

/** The lane above the panels that names each band once, doses, pauses, the days before, and their tints behind. */
final class DoseLane {
    /** The height of names, in sizes of the text. */
    private static final double HIGH = 1.7;
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
        return new Rectangle2D.Double(left, lane.getY(), Math.max(0, right - left), pen.textSize() * HIGH);
    }

    /** The tints that run down behind the panels. */
    void paintBehind(Graphics2D graphics, Rectangle2D panels) {
        double bottom = panels.getMaxY();
        if (axis.isDense()) {
            tints(this::behind).paint(graphics, lane.getY(), bottom);
        }
        for (var band : shown()) {
            var top = box(band.days());
            if (!isTint(band, top)) {
                paintBehind(graphics, band, new Rectangle2D.Double(
                        top.getX(), lane.getY(), top.getWidth(), bottom - lane.getY()));
            }
        }
    }

    /** Of bands so many and so narrow that only their mixture can be seen, and of what is beside them. */
    private ColumnTints tints(Function<DoseBand, Color> colour) {
        var tints = new ColumnTints(lane.getX(), lane.getMaxX(), pen.theme().surface());
        for (var band : shown()) {
            var box = box(band.days());
            if (isTint(band, box)) {
                tints.add(box.getX(), box.getMaxX(), colour.apply(band));
            }
        }
        return tints;
    }

    /** Whether it is painted with the tints of narrow ones; it may have a name besides. */
    private boolean isTint(DoseBand band, Rectangle2D box) {
        return axis.isDense() && switch (band.kind()) {
            case BEFORE, TAKEN -> true;
            case PAUSED, STOPPED -> new Hatching(pen).isTooNarrow(box);
            case PLANNED -> false;
        };
    }

    private void paintBehind(Graphics2D graphics, DoseBand band, Rectangle2D box) {
        switch (band.kind()) {
            case BEFORE, TAKEN -> fill(graphics, box, behind(band));
            case PAUSED, STOPPED -> new Hatching(pen).fill(graphics, box, pen.tint(pen.theme().grid(), 0.9));
            case PLANNED -> { }
        }
    }

    /** Where what is planned begins, through these panels: what is written above them is crossed by no line. */
    void paintEdges(Graphics2D graphics, List<Rectangle2D> panels) {
        graphics.setColor(pen.tint(pen.theme().dose(), 0.6));
        graphics.setStroke(pen.dashed(0.8));
        shown().stream().filter(band -> band.kind() == DoseBand.Kind.PLANNED).forEach(band -> {
            double x = box(band.days()).getX();
            panels.forEach(panel -> graphics.draw(new Line2D.Double(x, panel.getY(), x, panel.getMaxY())));
        });
    }

    private Color behind(DoseBand band) {
        return switch (band.kind()) {
            case BEFORE -> pen.tint(pen.theme().grid(), 0.42);
            case TAKEN -> pen.tint(pen.theme().dose(), 0.05 + 0.13 * strength(band));
            case PAUSED, STOPPED -> pen.tint(pen.theme().grid(), 0.36);
            case PLANNED -> pen.theme().surface();
        };
    }

    private Color named(DoseBand band) {
        return switch (band.kind()) {
            case BEFORE, PLANNED -> behind(band);
            case TAKEN -> pen.tint(pen.theme().dose(), 0.22 + 0.36 * strength(band));
            case PAUSED, STOPPED -> pen.tint(pen.theme().quiet(), 0.4);
        };
    }

    /** How dark a band is drawn, 0 to 1. */
    private double strength(DoseBand band) {
        return band.perDay() / most;
    }

    /** The frame of what is planned, wholly within its box; open where it goes on beyond what is seen. */
    private Path2D frame(DayRange days, Rectangle2D box) {
        double half = pen.unit() / 2;
        var frame = new Path2D.Double();
        double top = box.getY() + half;
        double bottom = box.getMaxY() - half;
        frame.moveTo(box.getMaxX(), top);
        frame.lineTo(box.getX(), top);
        side(frame, Viewport.start(days.first()) > axis.view().from(), box.getX(), bottom);
        frame.lineTo(box.getMaxX(), bottom);
        side(frame, Viewport.start(days.last().next()) < axis.view().to(), box.getMaxX(), top);
        return frame;
    }

    private static void side(Path2D frame, boolean isDrawn, double x, double to) {
        if (isDrawn) {
            frame.lineTo(x, to);
        } else {
            frame.moveTo(x, to);
        }
    }

    private static void fill(Graphics2D graphics, Rectangle2D box, Color colour) {
        graphics.setColor(colour);
        graphics.fill(box);
    }

    /** The bands with their names. */
    void paint(Graphics2D graphics) {
        if (axis.isDense()) {
            tints(this::named).paint(graphics, lane.getY(), lane.getY() + HIGH * pen.textSize());
        }
        for (var band : shown()) {
            var box = box(band.days());
            if (!isTint(band, box) || box.getWidth() > pen.textSize()) {
                paint(graphics, band, box);
            }
        }
    }

    private void paint(Graphics2D graphics, DoseBand band, Rectangle2D box) {
        switch (band.kind()) {
            case BEFORE -> name(graphics, box, List.of(texts.get("chart.before"), texts.get("chart.before.short")),
                    false, false);
            case TAKEN -> {
                if (!isTint(band, box)) {
                    fill(graphics, box, named(band));
                }
                name(graphics, box, band.names(texts), true, false);
            }
            case PAUSED, STOPPED -> {
                if (!isTint(band, box)) {
                    new Hatching(pen).fill(graphics, box, pen.theme().quiet());
                }
                name(graphics, box, List.of(band.halted(texts)), false, true);
            }
            case PLANNED -> {
                graphics.setColor(pen.theme().dose());
                graphics.setStroke(pen.dashed(1));
                graphics.draw(frame(band.days(), box));
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
        pen.firstFitting(names, font, room).ifPresent(name -> {
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
}
