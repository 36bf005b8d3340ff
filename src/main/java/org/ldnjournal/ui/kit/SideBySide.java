package org.ldnjournal.ui.kit;

import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/**
 * Two parts beside each other where both have their least width, the second in its preferred width at the right; below
 * each other where there is less room, as with large text. The first has all the room while the second is not there.
 */
public final class SideBySide extends Region {
    private static final double GAP = 24;

    private final double gap;
    private final VPos level;
    private final Region first;
    private final Region second;
    private final Heights wanted = new Heights();

    /** @param first at the left, or above */
    public SideBySide(Region first, Region second) {
        this(first, second, GAP);
    }

    /** @param gap between them, in pixels */
    public SideBySide(Region first, Region second, double gap) {
        this(first, second, gap, VPos.TOP);
    }

    /**
     * @param gap   between them, in pixels
     * @param level where the lower one stands while they are beside each other: at the top or in the middle
     */
    public SideBySide(Region first, Region second, double gap, VPos level) {
        this.gap = gap;
        this.level = level;
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    /** The one at the left, or above. */
    Region first() {
        return first;
    }

    /** How much of the height beside the second one the first leaves free. */
    double belowFirst() {
        return isAlone() || !isBeside(getWidth()) ? 0 : Math.max(0, getHeight() - first.getHeight());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return isAlone() ? first.prefWidth(-1) : first.prefWidth(-1) + gap + second.prefWidth(-1);
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
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return wanted.at(width, this::measured);
    }

    private double measured(double width) {
        if (isAlone()) {
            return first.prefHeight(width);
        }
        if (isBeside(width)) {
            return Math.max(first.prefHeight(firstWidth(width)), second.prefHeight(secondWidth(width)));
        }
        return first.prefHeight(width) + gap + second.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isAlone()) {
            place(first, 0, width);
        } else if (isBeside(width)) {
            double left = firstWidth(width);
            double right = secondWidth(width);
            place(first, 0, left);
            place(second, width - right, right);
        } else {
            double high = snapSizeY(first.prefHeight(width));
            first.resizeRelocate(0, 0, width, high);
            second.resizeRelocate(0, high + gap, width, snapSizeY(second.prefHeight(width)));
        }
    }

    private boolean isAlone() {
        return !second.isManaged();
    }

    private void place(Region part, double x, double width) {
        double high = snapSizeY(part.prefHeight(width));
        double y = level == VPos.CENTER ? snapPositionY((getHeight() - high) / 2) : 0;
        part.resizeRelocate(x, y, width, high);
    }

    private boolean isBeside(double width) {
        return width < 0 || first.minWidth(-1) + gap + second.minWidth(-1) <= width;
    }

    private double firstWidth(double width) {
        return width < 0 ? -1 : width - gap - secondWidth(width);
    }

    private double secondWidth(double width) {
        return width < 0 ? -1 : Math.min(second.prefWidth(-1), width - gap - first.minWidth(-1));
    }
}
