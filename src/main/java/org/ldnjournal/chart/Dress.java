package org.ldnjournal.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours, the size of words and the sharpness that a region of a window asks of its pictures. */
final class Dress {
    private static final double TEXT_SHARE = 0.82;

    private final Region region;
    /** Takes on the theme's text colour and size; shows nothing. */
    private final Label probe = new Label();

    /**
     * As a picture is to be painted.
     *
     * @param scale image pixels to each of the window's
     */
    record Wanted(int width, int height, double scale, ChartTheme theme, double textSize) {
        /** Whether there is anything to paint on. */
        boolean isSeen() {
            return width > 0 && height > 0;
        }
    }

    /** @param changed is called whenever any of it changes but the size of the region */
    Dress(Region region, Runnable changed) {
        this.region = region;
        probe.setManaged(false);
        probe.setMouseTransparent(true);
        probe.textFillProperty().subscribe(changed);
        probe.fontProperty().subscribe(changed);
        region.sceneProperty().flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.outputScaleXProperty()).subscribe(changed);
    }

    /** To be among the children of the region. */
    Label probe() {
        return probe;
    }

    Wanted wanted() {
        return new Wanted((int) region.getWidth(), (int) region.getHeight(), scale(), theme(), textSize());
    }

    double textSize() {
        return probe.getFont().getSize() * TEXT_SHARE;
    }

    private double scale() {
        return region.getScene() == null || region.getScene().getWindow() == null ? 1
                : region.getScene().getWindow().getOutputScaleX();
    }

    private ChartTheme theme() {
        return probe.getTextFill() instanceof Color words ? ChartTheme.ofWords(words.getBrightness())
                : ChartTheme.LIGHT;
    }

    /** The image for a window, without a copy of its pixels. */
    static Image shown(BufferedImage painted) {
        var pixels = IntBuffer.wrap(((DataBufferInt) painted.getRaster().getDataBuffer()).getData());
        return new WritableImage(new PixelBuffer<>(
                painted.getWidth(), painted.getHeight(), pixels, PixelFormat.getIntArgbPreInstance()));
    }
}
