package org.ldnjournal.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Tints beside each other that can be narrower than a pixel: each column of pixels has the mixture of those within it,
 * each by its share. That is what smoothing would paint one by one, at the cost of the columns.
 */
final class ColumnTints {
    private static final int CHANNELS = 3;

    private final int left;
    /** How much red, green and blue each column has more than the surface. */
    private final double[][] more;
    private final Color surface;

    /** Columns from here to there, of the surface where nothing is added. */
    ColumnTints(double from, double to, Color surface) {
        left = (int) Math.ceil(from);
        more = new double[Math.max(1, (int) Math.floor(to) - left)][CHANNELS];
        this.surface = surface;
    }

    /** Adds an opaque tint between these two places, which no other covers; outside of the columns it is left out. */
    void add(double from, double to, Color tint) {
        double begin = Math.max(from - left, 0);
        double end = Math.min(to - left, more.length);
        for (int column = (int) begin; column < end; column++) {
            double share = Math.min(end, column + 1) - Math.max(begin, column);
            more[column][0] += share * (tint.getRed() - surface.getRed());
            more[column][1] += share * (tint.getGreen() - surface.getGreen());
            more[column][2] += share * (tint.getBlue() - surface.getBlue());
        }
    }

    /** Fills the columns between these heights: one row of pixels, stretched. */
    void paint(Graphics2D graphics, double top, double bottom) {
        var row = new BufferedImage(more.length, 1, BufferedImage.TYPE_INT_RGB);
        for (int column = 0; column < more.length; column++) {
            row.setRGB(column, 0, colour(column).getRGB());
        }
        int upper = (int) Math.round(top);
        // Archives allow no image in a PDF that is smoothed when it is shown, and these columns are not to be.
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(row, left, upper, more.length, (int) Math.round(bottom) - upper, null);
    }

    /** The mixture in this column, counted from the first. */
    Color colour(int column) {
        return new Color(mixed(surface.getRed(), more[column][0]), mixed(surface.getGreen(), more[column][1]),
                mixed(surface.getBlue(), more[column][2]));
    }

    private static int mixed(int under, double more) {
        return Math.clamp(Math.round(under + more), 0, 255);
    }
}
