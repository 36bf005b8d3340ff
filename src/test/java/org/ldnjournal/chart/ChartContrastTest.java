package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ldnjournal.journal.Scale;

/** WCAG 2 AA: words 4.5 to one, marks 3 to one, on the surface and on the darkest band of a dose behind them. */
class ChartContrastTest {
    private static final double DARKEST_BAND = 0.18;

    @ParameterizedTest
    @EnumSource
    void wordsCanBeRead(ChartTheme theme) {
        assertThat(contrast(theme.text(), theme.surface())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(theme.quiet(), theme.surface())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void marksStandOut(ChartTheme theme) {
        var pen = new Pen(theme, 12);
        var band = pen.tint(theme.dose(), DARKEST_BAND);
        assertThat(contrast(theme.dose(), theme.surface())).isGreaterThanOrEqualTo(3);
        for (var scale : Scale.values()) {
            for (var under : new Color[] {theme.surface(), band}) {
                assertThat(contrast(over(pen.ofOneDay(PanelScale.followed(scale)), under), under))
                        .as("a day of %s", scale)
                        .isGreaterThanOrEqualTo(3);
                assertThat(contrast(theme.of(scale), under)).as("the mean of %s", scale).isGreaterThanOrEqualTo(3);
            }
        }
    }

    private static Color over(Color colour, Color under) {
        double opacity = colour.getAlpha() / 255.0;
        return new Color(mix(colour.getRed(), under.getRed(), opacity),
                mix(colour.getGreen(), under.getGreen(), opacity),
                mix(colour.getBlue(), under.getBlue(), opacity));
    }

    private static int mix(int over, int under, double opacity) {
        return (int) Math.round(over * opacity + under * (1 - opacity));
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        return (lighter + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
