package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where one word ends and the next begins. Source of the borders: evidence.md 4.2. */
class BandTest {
    private static final Interval CLEAR = new Interval(0.05, 3);

    @ParameterizedTest
    @CsvSource(textBlock = """
              0,     LITTLE_OR_NONE
              9.999, LITTLE_OR_NONE
             10,     SMALL
            -10,     SMALL
             29.999, SMALL
             30,     MODERATE
            -49.999, MODERATE
             50,     SUBSTANTIAL
            -50,     SUBSTANTIAL
            900,     SUBSTANTIAL
            """)
    void isNamedByTheShareOfTheBaselineForBetterAndForWorse(double percent, Band band) {
        assertThat(Band.of(Measure.PAIN, percent, CLEAR)).contains(band);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PAIN")
    void isSaidOfPainOnly(Measure other) {
        assertThat(Band.of(other, 40, CLEAR)).isEmpty();
    }

    /** A range that reads "0.0 to 3.0" carries no more than one that crosses zero. */
    @ParameterizedTest
    @CsvSource(textBlock = """
             0.05,   3,     false
             0.0499, 3,     true
            -3,     -0.05,  false
            -3,     -0.0499, true
            -1,      1,     true
            """)
    void isNotSaidWhereTheRangeHoldsZeroAsItIsShown(double low, double high, boolean holds) {
        assertThat(new Interval(low, high).holdsZero()).isEqualTo(holds);
        assertThat(Band.of(Measure.PAIN, 40, new Interval(low, high)).isEmpty()).isEqualTo(holds);
    }
}
