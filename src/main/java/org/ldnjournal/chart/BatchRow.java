package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.ldnjournal.plan.BatchChange;
import org.ldnjournal.text.Texts;

/** The row below the doses that marks where they began to come from another batch. */
final class BatchRow {
    /** The height of the row, in sizes of the text. */
    static final double HEIGHT = 1.45;

    private static final double HALF = 4;

    private final List<BatchChange> changes;
    private final DayAxis axis;
    private final Rectangle2D lane;
    private final Texts texts;
    private final Pen pen;

    /** @param lane where the doses are named; the row is at its lower end */
    BatchRow(List<BatchChange> changes, DayAxis axis, Rectangle2D lane, Texts texts, Pen pen) {
        this.changes = changes;
        this.axis = axis;
        this.lane = lane;
        this.texts = texts;
        this.pen = pen;
    }

    /** How many rows of text these changes take. */
    static int rows(List<BatchChange> changes) {
        return changes.isEmpty() ? 0 : 1;
    }

    void paint(Graphics2D graphics) {
        double y = lane.getMaxY() - pen.textSize() * (HEIGHT - 0.62);
        for (int i = 0; i < changes.size(); i++) {
            double x = xOf(changes.get(i));
            graphics.setColor(pen.theme().quiet());
            graphics.fill(diamond(x, y, HALF * pen.unit()));
            double next = i + 1 < changes.size() ? xOf(changes.get(i + 1)) - 2 * HALF * pen.unit() : lane.getMaxX();
            name(graphics, changes.get(i), x + 2 * HALF * pen.unit(), next, y);
        }
    }

    /** The first of its names that fits; where none does, the mark alone tells. */
    private void name(Graphics2D graphics, BatchChange change, double left, double right, double y) {
        names(change).stream().filter(name -> pen.widthOf(name, pen.regular()) <= right - left).findFirst()
                .ifPresent(name -> pen.write(graphics, name, pen.regular(), pen.theme().quiet(), left,
                        y + pen.textSize() * 0.36));
    }

    private List<String> names(BatchChange change) {
        var lot = change.bottle().label().lot();
        var bare = texts.get("chart.batch");
        return lot.isEmpty() ? List.of(bare) : List.of(texts.get("chart.batchLot", lot), bare);
    }

    private double xOf(BatchChange change) {
        return axis.xOf(DayAxis.middle(change.day()), lane);
    }

    private static Path2D diamond(double x, double y, double half) {
        var diamond = new Path2D.Double();
        diamond.moveTo(x, y - half);
        diamond.lineTo(x + half, y);
        diamond.lineTo(x, y + half);
        diamond.lineTo(x - half, y);
        diamond.closePath();
        return diamond;
    }
}
