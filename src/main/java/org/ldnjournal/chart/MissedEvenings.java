package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;

/** The row below the names of the doses: the evenings on which one was due and not taken whole. */
final class MissedEvenings {
    /** Half the size of a mark. */
    private static final double MARK = 2.8;

    private final DoseBands bands;
    private final DayAxis axis;
    private final Rectangle2D lane;
    private final Pen pen;

    MissedEvenings(DoseBands bands, DayAxis axis, Rectangle2D lane, Pen pen) {
        this.bands = bands;
        this.axis = axis;
        this.lane = lane;
        this.pen = pen;
    }

    void paint(Graphics2D graphics) {
        graphics.setColor(pen.theme().quiet());
        if (axis.isDense()) {
            Pen.sharply(graphics, () -> unrecorded().forEach(run -> column(graphics, run)));
        } else {
            graphics.setStroke(pen.line(1));
            unrecorded().forEach(run -> graphics.draw(hollow(run)));
        }
        missed().forEach(mark -> graphics.fill(shape(mark.kind(), x(mark.day()), half())));
    }

    private double half() {
        return MARK * pen.unit();
    }

    private Shape hollow(DayRange run) {
        double left = x(run.first()) - half();
        return new RoundRectangle2D.Double(left, middle() - half(), x(run.last()) + half() - left, 2 * half(),
                2 * half(), 2 * half());
    }

    /** Where a mark would cover a month and more of evenings, it is no wider than they are, or a pixel. */
    private void column(Graphics2D graphics, DayRange run) {
        int left = (int) Math.floor(x(run.first()));
        graphics.fillRect(left, (int) Math.round(middle() - half()), (int) Math.floor(x(run.last())) + 1 - left,
                (int) Math.round(2 * half()));
    }

    private double x(JournalDay day) {
        return axis.xOf(Viewport.middle(day));
    }

    /** The evenings that are seen about which nothing is known. Where less than a pixel parts them, they are one. */
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
                shown.merge((int) Math.floor(x), mark,
                        BinaryOperator.maxBy(Comparator.comparing(DoseBands.Mark::kind)));
            }
        }
        return shown.values();
    }

    private Shape shape(DoseBands.Mark.Kind kind, double x, double half) {
        return kind == DoseBands.Mark.Kind.PARTLY
                ? new Arc2D.Double(x - half, middle() - half, 2 * half, 2 * half, 90, 180, Arc2D.PIE)
                : pen.line(1).createStrokedShape(cross(x, middle(), half));
    }

    private double middle() {
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
