package org.ldnjournal.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Parts below each other that know how high they are at a width until one of them changes. */
class Measured extends VBox {
    private final Heights least = new Heights();
    private final Heights wanted = new Heights();

    /** A column with these parts. */
    public Measured(Node... parts) {
        super(parts);
    }

    @Override
    public void requestLayout() {
        // also called while this is being constructed
        if (wanted != null) {
            least.forget();
            wanted.forget();
        }
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return least.at(width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return wanted.at(width, super::computePrefHeight);
    }
}
