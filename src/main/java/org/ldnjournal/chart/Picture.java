package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Something that can be painted at any size: on the screen, into an image, or straight onto paper as vectors. */
public interface Picture {

    /**
     * Paints it from (0, 0) to (width, height) and leaves the background as it is.
     *
     * @param graphics what to paint on, in the same unit as the size: pixels of the screen, points of paper
     * @param width    of the picture
     * @param height   of the picture
     * @param theme    its colours
     * @param textSize of its small words, in the same unit; 12 suits a screen and 7 suits paper
     */
    void paint(Graphics2D graphics, double width, double height, ChartTheme theme, double textSize);

    /** What it shows, in one or a few sentences, for those who cannot see it. */
    String description();

    /** The picture on the theme's own surface, {@code scale} image pixels to each of its pixels. */
    default BufferedImage image(int width, int height, double scale, ChartTheme theme, double textSize) {
        return Layers.image(this::paint, width, height, scale, theme, textSize);
    }

    /** The same on nothing, to be laid over the surface of a screen; its pixels are premultiplied. */
    default BufferedImage layer(int width, int height, double scale, ChartTheme theme, double textSize) {
        return Layers.layer(this::paint, width, height, scale, theme, textSize);
    }
}
