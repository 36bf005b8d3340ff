package org.ldnjournal.ui.visit;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** One printed page, as wide as there is room, with a hairline around it. */
final class Sheet extends Region {
    private static final double WIDEST = 1190;

    private final Image page;
    private final ImageView view;

    /** @param said its words, for those who cannot see it */
    Sheet(Image page, String said) {
        this.page = page;
        view = new ImageView(page);
        view.setSmooth(true);
        view.setPreserveRatio(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(said);
        getStyleClass().add("sheet");
        setMaxWidth(WIDEST);
        getChildren().add(view);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDEST;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double around = snappedLeftInset() + snappedRightInset();
        double wide = Math.min(width < 0 ? WIDEST : width, WIDEST) - around;
        return Math.ceil(wide * page.getHeight() / page.getWidth()) + around;
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth() - snappedLeftInset() - snappedRightInset());
        view.relocate(snappedLeftInset(), snappedTopInset());
    }
}
