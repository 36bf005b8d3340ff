package org.ldnjournal.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * How high something is at each width that was asked for, until it changes. JavaFX keeps no height that depends on a
 * width: each pane asks for it again on every level above it, and each time all the words are measured.
 */
final class Heights {
    private final Map<Double, Double> known = new HashMap<>();

    /** The height at this width, measured when it is asked for the first time. */
    double at(double width, DoubleUnaryOperator measure) {
        var height = known.get(width);
        if (height == null) {
            height = measure.applyAsDouble(width);
            known.put(width, height);
        }
        return height;
    }

    /** What was measured counts no longer. */
    void forget() {
        known.clear();
    }
}
