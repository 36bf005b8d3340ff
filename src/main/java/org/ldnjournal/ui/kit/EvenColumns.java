package org.ldnjournal.ui.kit;

import java.util.Collection;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Parts in columns of one width: all of them beside each other where each has its least width, else half as many, and
 * so on down to one below the other.
 */
final class EvenColumns extends Region {
    private static final double ACROSS = 16;
    private static final double DOWN = 16;

    private final Heights wanted = new Heights();

    EvenColumns(Collection<? extends Region> parts) {
        getChildren().addAll(parts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        // also called while this is being constructed
        if (wanted != null) {
            wanted.forget();
        }
        super.requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return least();
    }

    @Override
    protected double computePrefWidth(double height) {
        int parts = getManagedChildren().size();
        return parts * least() + (parts - 1) * ACROSS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return wanted.at(width < 0 ? computePrefWidth(-1) : width, this::measured);
    }

    private double measured(double width) {
        int columns = columns(width);
        double high = 0;
        for (int first = 0; first < getManagedChildren().size(); first += columns) {
            high += (first == 0 ? 0 : DOWN) + high(first, columns, each(width, columns));
        }
        return high;
    }

    private double least() {
        return getManagedChildren().stream().mapToDouble(part -> snapSizeX(part.minWidth(-1))).max().orElse(0);
    }

    private int columns(double width) {
        int columns = getManagedChildren().size();
        while (columns > 1 && each(width, columns) < least()) {
            columns = (columns + 1) / 2;
        }
        return Math.max(1, columns);
    }

    private double each(double width, int columns) {
        return snapPositionX((width - (columns - 1) * ACROSS) / columns);
    }

    /** How high the highest of these is, which stand beside each other. */
    private double high(int first, int columns, double each) {
        return getManagedChildren().stream().skip(first).limit(columns)
                .mapToDouble(part -> snapSizeY(part.prefHeight(each))).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double each = each(getWidth(), columns);
        double y = 0;
        for (int first = 0; first < getManagedChildren().size(); first += columns) {
            double x = 0;
            for (Node part : getManagedChildren().subList(first,
                    Math.min(first + columns, getManagedChildren().size()))) {
                part.resizeRelocate(x, y, each, snapSizeY(part.prefHeight(each)));
                x += each + ACROSS;
            }
            y += high(first, columns, each) + DOWN;
        }
    }
}
