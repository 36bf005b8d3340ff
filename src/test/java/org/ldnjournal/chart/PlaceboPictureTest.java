package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Comparison;
import org.ldnjournal.trend.DayValues;
import org.ldnjournal.trend.Difference;
import org.ldnjournal.trend.Interval;
import org.ldnjournal.trend.Measure;
import org.ldnjournal.trend.Period;
import org.ldnjournal.trend.Sample;
import org.ldnjournal.trend.Verdict;

/** The line of a personal change, as it is painted. */
class PlaceboPictureTest {
    private static final int WIDTH = 900;
    private static final Color PAIN = ChartTheme.PRINT.of(Scale.PAIN);

    private static BufferedImage painted(double low, double high) {
        var days = new TreeMap<JournalDay, Double>();
        for (int i = 0; i < 14; i++) {
            days.put(JournalDay.of(2026, 7, 1).plusDays(i), 5.0);
        }
        var sample = new Sample(
                new Period(Period.Kind.NOW, List.of(new DayRange(days.firstKey(), days.lastKey())),
                Optional.empty(), 0, true), DayValues.of(days, OptionalDouble::of));
        var difference = new Difference((low + high) / 2, Optional.of(new Interval(low, high)), OptionalDouble.empty(),
                Optional.empty(), Optional.empty(), 0, OptionalDouble.empty(), false);
        var picture = PlaceboPicture.of(new Comparison(Measure.PAIN, sample, sample, Optional.of(difference),
                Verdict.NO_CLEAR_CHANGE, 0, 7), Texts.of(Locale.UK)).orElseThrow();
        var image = new BufferedImage(WIDTH, 200, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        picture.paint(graphics, WIDTH, 200, ChartTheme.PRINT, 12);
        graphics.dispose();
        return image;
    }

    @Test
    void reachesOnlyAsFarAsTheScaleGoes() {
        var whole = painted(-10, 10);
        var cut = painted(-16, 16);
        assertThat(last(cut)).isCloseTo(last(whole), within(1));
        assertThat(height(whole, last(whole) - 1)).isGreaterThan(height(cut, last(cut) - 1));
    }

    /** The last column in which the line is painted. */
    private static int last(BufferedImage image) {
        for (int x = WIDTH - 1; x > 0; x--) {
            if (height(image, x) > 0) {
                return x;
            }
        }
        throw new AssertionError("no line");
    }

    private static int height(BufferedImage image, int x) {
        int pixels = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            pixels += image.getRGB(x, y) == PAIN.getRGB() ? 1 : 0;
        }
        return pixels;
    }
}
