package org.ldnjournal.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Parts below each other that know how high they are at a width until one of them changes. JavaFX asks each pane for it
 * again on every level above it, and each time measures all its words.
 */
class Measured extends VBox {
    private final Map<Double, Double> least = new HashMap<>();
    private final Map<Double, Double> wanted = new HashMap<>();

    /** A column with these parts. */
    public Measured(Node... parts) {
        super(parts);
    }

    @Override
    public void requestLayout() {
        // also called while this is being constructed
        if (wanted != null) {
            least.clear();
            wanted.clear();
        }
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return known(least, width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return known(wanted, width, super::computePrefHeight);
    }

    private static double known(Map<Double, Double> heights, double width, DoubleUnaryOperator measure) {
        var known = heights.get(width);
        if (known == null) {
            known = measure.applyAsDouble(width);
            heights.put(width, known);
        }
        return known;
    }
}
