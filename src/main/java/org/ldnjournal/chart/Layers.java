package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Paints onto images, smoothly. */
final class Layers {
    private Layers() {}

    /** Something to paint at a size, in colours, with words of a size. */
    @FunctionalInterface
    interface Part {
        void paint(Graphics2D graphics, double width, double height, ChartTheme theme, double textSize);
    }

    /** An image of the part on nothing, to be laid over the surface of a screen; its pixels are premultiplied. */
    static BufferedImage layer(Part part, int width, int height, double scale, ChartTheme theme, double textSize) {
        var image = blank(width, height, scale);
        paint(part, image, width, height, scale, theme, textSize);
        return image;
    }

    /** An image of the part on the theme's own surface. */
    static BufferedImage image(Part part, int width, int height, double scale, ChartTheme theme, double textSize) {
        var image = blank(width, height, scale);
        var graphics = image.createGraphics();
        graphics.setColor(theme.surface());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        paint(part, image, width, height, scale, theme, textSize);
        return image;
    }

    private static BufferedImage blank(int width, int height, double scale) {
        return new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private static void paint(Part part, BufferedImage image, int width, int height, double scale, ChartTheme theme,
            double textSize) {
        var graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        part.paint(graphics, width, height, theme, textSize);
        graphics.dispose();
    }
}
