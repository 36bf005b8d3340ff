package org.ldnjournal.ui.kit;

import javafx.scene.paint.Color;

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
final class Contrast {
    private Contrast() {}

    static double of(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        return (lighter + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
    }

    /** What is seen of a colour that lets so much of what is below through. */
    static Color over(Color below, Color above, double opacity) {
        double share = above.getOpacity() * opacity;
        return Color.color(mixed(below.getRed(), above.getRed(), share),
                mixed(below.getGreen(), above.getGreen(), share),
                mixed(below.getBlue(), above.getBlue(), share));
    }

    private static double mixed(double below, double above, double share) {
        return Math.clamp(below * (1 - share) + above * share, 0, 1);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
