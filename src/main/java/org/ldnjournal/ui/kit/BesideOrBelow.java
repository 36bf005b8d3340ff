package org.ldnjournal.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Two nodes: beside each other where there is room, else the second below the first, neither wider than there is. */
public class BesideOrBelow extends Region {
    private static final double ACROSS = 8;
    private static final double DOWN = 2;
    /** Keeps the first one closer to the second than to what is above it. */
    private static final double ABOVE = 8;

    private final Node first;
    private final Node second;

    public BesideOrBelow(Node first, Node second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + ACROSS + second.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return isBeside(width) ? Math.max(first.prefHeight(-1), second.prefHeight(left(width)))
                : ABOVE + first.prefHeight(ofFirst(width)) + DOWN + second.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double one = ofFirst(width);
        double high = first.prefHeight(one);
        if (isBeside(width)) {
            double beside = second.prefHeight(left(width));
            first.resizeRelocate(0, snapPositionY((getHeight() - high) / 2), one, high);
            second.resizeRelocate(one + ACROSS, snapPositionY((getHeight() - beside) / 2), left(width), beside);
        } else {
            first.resizeRelocate(0, ABOVE, one, high);
            second.resizeRelocate(0, ABOVE + high + DOWN, width, second.prefHeight(width));
        }
    }

    private double ofFirst(double width) {
        return Math.min(first.prefWidth(-1), width);
    }

    /** What the first one leaves of this width, where they stand beside each other. */
    private double left(double width) {
        return width < 0 ? -1 : width - first.prefWidth(-1) - ACROSS;
    }

    private boolean isBeside(double width) {
        return width < 0 || computePrefWidth(-1) <= width;
    }
}
