package org.ldnjournal.chart;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/**
 * Shows a picture crisply at any size and scale. It paints on its executor and keeps the last picture until the next is
 * ready, so that the screen never waits; with a direct executor it paints at once. Its colours and the size of its
 * words follow the window's theme and text size by themselves, and a screen reader reads the picture's description.
 */
public final class ChartView extends Region {
    private static final double LOWEST = 80;

    private final ImageView image = new ImageView();
    private final LatestPaint<Painted> painting;
    private final Dress dress;
    private Optional<Picture> picture = Optional.empty();
    private double high;

    private record Asked(Picture picture, Dress.Wanted as) {}

    private record Painted(BufferedImage image, Dress.Wanted as) {}

    /** A view that paints on this executor. */
    public ChartView(Executor painter) {
        painting = new LatestPaint<>(painter, this::put);
        dress = new Dress(this, this::changed);
        image.setManaged(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(image, dress.probe());
        setMinWidth(120);
    }

    /** Shows this picture from now on. */
    public void show(Picture next) {
        picture = Optional.of(next);
        setAccessibleText(next.description());
        repaint();
    }

    /** The same, so many sizes of its words high. */
    public void show(Picture next, double lines) {
        high = lines;
        requestLayout();
        show(next);
    }

    @Override
    protected double computeMinHeight(double width) {
        return high > 0 ? high * dress.textSize() : LOWEST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return high > 0 ? high * dress.textSize() : super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        repaint();
    }

    private void changed() {
        requestLayout();
        repaint();
    }

    private void repaint() {
        var wanted = dress.wanted();
        picture.filter(_ -> wanted.isSeen()).ifPresent(shown ->
                painting.ask(new Asked(shown, wanted), () -> new Painted(
                shown.layer(wanted.width(), wanted.height(), wanted.scale(), wanted.theme(), wanted.textSize()),
                wanted)));
    }

    private void put(Painted painted) {
        image.setImage(Dress.shown(painted.image()));
        image.setFitWidth(painted.as().width());
        image.setFitHeight(painted.as().height());
    }
}
