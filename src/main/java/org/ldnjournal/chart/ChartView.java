package org.ldnjournal.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * Shows a picture crisply at any size and scale. It paints on its executor and keeps the last picture until the next is
 * ready, so that the screen never waits; with a direct executor it paints at once. Its colours and the size of its words
 * follow the window's theme and text size by themselves, and a screen reader reads the picture's description.
 */
public final class ChartView extends Region {
    private static final double TEXT_SHARE = 0.82;

    private final Executor painter;
    private final ImageView image = new ImageView();
    /** Takes on the theme's text colour and size; shows nothing. */
    private final Label probe = new Label();
    private Picture picture;
    private long newest;

    /** A view that paints on this executor. */
    public ChartView(Executor painter) {
        this.painter = painter;
        probe.setManaged(false);
        probe.setMouseTransparent(true);
        image.setManaged(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(image, probe);
        setMinSize(120, 80);
        probe.textFillProperty().subscribe(this::repaint);
        probe.fontProperty().subscribe(this::repaint);
        sceneProperty().flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.outputScaleXProperty()).subscribe(this::repaint);
    }

    /** Shows this picture from now on. */
    public void show(Picture next) {
        picture = next;
        setAccessibleText(next.description());
        repaint();
    }

    @Override
    protected void layoutChildren() {
        repaint();
    }

    private void repaint() {
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (picture == null || width < 1 || height < 1) {
            return;
        }
        long mine = ++newest;
        var shown = picture;
        double scale = scale();
        var theme = theme();
        double textSize = probe.getFont().getSize() * TEXT_SHARE;
        painter.execute(() -> {
            var painted = shown.layer(width, height, scale, theme, textSize);
            onFx(() -> {
                if (mine == newest) {
                    put(painted, width, height);
                }
            });
        });
    }

    private static void onFx(Runnable show) {
        if (Platform.isFxApplicationThread()) {
            show.run();
        } else {
            Platform.runLater(show);
        }
    }

    private void put(BufferedImage painted, int width, int height) {
        var pixels = IntBuffer.wrap(((DataBufferInt) painted.getRaster().getDataBuffer()).getData());
        image.setImage(new WritableImage(new PixelBuffer<>(
                painted.getWidth(), painted.getHeight(), pixels, PixelFormat.getIntArgbPreInstance())));
        image.setFitWidth(width);
        image.setFitHeight(height);
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    /** Light words stand on a dark surface. */
    private ChartTheme theme() {
        return probe.getTextFill() instanceof Color words && words.getBrightness() > 0.5 ? ChartTheme.DARK : ChartTheme.LIGHT;
    }
}
