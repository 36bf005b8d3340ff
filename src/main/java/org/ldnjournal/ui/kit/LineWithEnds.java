package org.ldnjournal.ui.kit;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A line with a word at each end: beside it where there is room, else below it at its two sides. */
final class LineWithEnds extends Region {
    private static final double GAP = 12;

    private final Label low;
    private final Region line;
    private final Label high;

    LineWithEnds(String low, Region line, String high) {
        this.low = Words.label(low, "end-word", "low");
        this.line = line;
        this.high = Words.label(high, "end-word", "high");
        getChildren().addAll(this.low, line, this.high);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return line.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return low.prefWidth(-1) + GAP + line.prefWidth(-1) + GAP + high.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? computePrefWidth(-1) : width;
        double middle = line.prefHeight(-1);
        if (isBeside(room)) {
            return Math.max(middle, Math.max(low.prefHeight(lowWidth()), high.prefHeight(highWidth(room))));
        }
        return middle + Math.max(low.prefHeight(half(room)), high.prefHeight(half(room)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double middle = line.prefHeight(-1);
        if (isBeside(width)) {
            double left = lowWidth() + GAP;
            low.setAlignment(Pos.CENTER_RIGHT);
            high.setAlignment(Pos.CENTER_LEFT);
            layoutInArea(low, 0, 0, lowWidth(), getHeight(), 0, HPos.RIGHT, VPos.CENTER);
            layoutInArea(line, left, 0, lineWidth(width), getHeight(), 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(high, left + lineWidth(width) + GAP, 0, highWidth(width), getHeight(), 0, HPos.LEFT,
                    VPos.CENTER);
        } else {
            double end = Math.min(width, line.prefWidth(-1));
            low.setAlignment(Pos.TOP_LEFT);
            high.setAlignment(Pos.TOP_RIGHT);
            line.resizeRelocate(0, 0, end, middle);
            low.resizeRelocate(0, middle, half(end), low.prefHeight(half(end)));
            high.resizeRelocate(end - half(end), middle, half(end), high.prefHeight(half(end)));
        }
    }

    private boolean isBeside(double width) {
        return lowWidth() + GAP + line.minWidth(-1) + GAP + high.minWidth(-1) <= width;
    }

    private double lowWidth() {
        return low.prefWidth(-1);
    }

    /** What is over goes to the line first. */
    private double lineWidth(double width) {
        return Math.min(line.prefWidth(-1), width - lowWidth() - 2 * GAP - high.minWidth(-1));
    }

    private double highWidth(double width) {
        return Math.min(high.prefWidth(-1), width - lowWidth() - 2 * GAP - lineWidth(width));
    }

    private static double half(double width) {
        return Math.floor(width / 2);
    }
}
