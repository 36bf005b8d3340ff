package org.ldnjournal.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** How pauses are filled. */
record Hatching(Pen pen) {
    /** From a line to the next, and the narrowest box that has any, in pixels of usual text. */
    private static final double STEP = 6;

    /** Whether there is no room in it for a diagonal line. */
    boolean isTooNarrow(Rectangle2D box) {
        return box.getWidth() < STEP * pen.unit();
    }

    /** Diagonal lines within the box, half as many in a narrow one; a tint where it is narrower than one step. */
    void fill(Graphics2D graphics, Rectangle2D box, Color colour) {
        double narrowest = STEP * pen.unit();
        double step = box.getWidth() < 4 * narrowest ? 2 * narrowest : narrowest;
        if (isTooNarrow(box)) {
            graphics.setColor(pen.tint(colour, 0.4));
            graphics.fill(box);
            return;
        }
        var lines = new Path2D.Double();
        for (double sum = box.getX() + box.getY(); sum < box.getMaxX() + box.getMaxY(); sum += step) {
            double left = Math.max(box.getX(), sum - box.getMaxY());
            double right = Math.min(box.getMaxX(), sum - box.getY());
            lines.moveTo(left, sum - left);
            lines.lineTo(right, sum - right);
        }
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) (0.8 * pen.unit()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        graphics.draw(lines);
    }
}
