package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.text.Texts;

class IntervalTest {
    private static final double NONE = Double.NaN;
    private static final double[] A = {7, 6, 8, 7, 7, 6, 7, 8, 7, 6, 7, 7, 8, 6};
    private static final double[] B = {6, 5, 6, 5, 4, 5, 5, 6, 4, 5, 5, 4, 5, 6};

    private static Optional<Interval> interval(Sample first, Sample second) {
        return Interval.ofDifference(first, second, Serial.of(first, second));
    }

    @Test
    void followsTheFormulaStepByStep() {
        double[] first = {7, 6, NONE, 7, 8, 8, 7, NONE, 6, 7, 7, 8, 6, 7};
        double[] second = {5, 5, 4, 4, NONE, 5, 6, 6, 5, 4, 4, 5, NONE, 6};
        double[] a = centred(first);
        double[] b = centred(second);
        double squares = squares(a) + squares(b);
        double r = (lagged(a) + lagged(b)) / squares;
        int m = count(first);
        int n = count(second);
        int all = m + n;
        double corrected = r * all / (all - 2.0) + 2 * (1 + 4 * r) / all;
        double kept = Math.max(0, Math.min(0.9, corrected));
        double v = (1 + kept) / (1 - kept);
        double s = Math.sqrt(squares / (all - 2));
        double error = s * Math.sqrt(v / m + v / n);
        double t = TDistribution.of(Math.max(2, m / v + n / v - 2)).inverseCumulativeProbability(0.975);
        double difference = mean(second) - mean(first);

        var interval = interval(Diary.sample(-13, first), Diary.sample(40, second)).orElseThrow();
        assertThat(interval.low()).isCloseTo(difference - t * error, within(1e-9));
        assertThat(interval.high()).isCloseTo(difference + t * error, within(1e-9));
    }

    @Test
    void isThePlainOneWhereDaysDoNotResembleEachOther() {
        double[] swinging = {5, 7, 5, 7, 5, 7, 5, 7, 5, 7, 5, 7, 5, 7};
        var interval = interval(Diary.sample(-13, swinging), Diary.sample(40, swinging)).orElseThrow();
        double s = Math.sqrt(28.0 / 26);
        double t = TDistribution.of(26).inverseCumulativeProbability(0.975);
        assertThat(interval.high()).isCloseTo(t * s * Math.sqrt(2.0 / 14), within(1e-9));
    }

    @Test
    void isWiderWhereDaysResembleTheDayBefore() {
        double[] sluggish = {5, 5, 5, 5, 5, 5, 5, 7, 7, 7, 7, 7, 7, 7};
        double[] swinging = {5, 7, 5, 7, 5, 7, 5, 7, 5, 7, 5, 7, 5, 7};
        var slow = interval(Diary.sample(-13, sluggish), Diary.sample(40, sluggish)).orElseThrow();
        var quick = interval(Diary.sample(-13, swinging), Diary.sample(40, swinging)).orElseThrow();
        assertThat(slow.high()).isGreaterThan(3 * quick.high());
    }

    @Test
    void isAbsentWhereNothingVaries() {
        double[] same = {6, 6, 6, 6, 6, 6, 6, 6, 6, 6};
        double[] other = {4, 4, 4, 4, 4, 4, 4, 4, 4, 4};
        assertThat(interval(Diary.sample(-13, same), Diary.sample(40, other))).isEmpty();
    }

    @Test
    void isAbsentBelowTenPairsOfDays() {
        double[] everyOther = {7, NONE, 6, NONE, 7, NONE, 8, NONE, 7, NONE, 6, NONE, 7, 8};
        double[] nine = {6, 5, 6, 5, 4, 5, 5, 6, 4};
        double[] ten = {6, 5, 6, 5, 4, 5, 5, 6, 4, 5};
        assertThat(interval(Diary.sample(-13, everyOther), Diary.sample(40, nine))).isEmpty();
        assertThat(interval(Diary.sample(-13, everyOther), Diary.sample(40, ten))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"-4.27, -0.06, false", "-4.27, -0.02, true", "-4.27, 0, true", "-1, 1, true", "0.02, 3, true",
            "0.06, 3, false"})
    void holdsZeroWhereItIsShownToReachIt(double low, double high, boolean holds) {
        assertThat(new Interval(low, high).holdsZero()).isEqualTo(holds);
    }

    private static String said(Measure measure, Verdict verdict, double low, double high) {
        var sample = Diary.sample(-13, A);
        var difference = new Difference((low + high) / 2, Optional.of(new Interval(low, high)), OptionalDouble.of(-31),
                Optional.empty(), Optional.empty(), -2, OptionalDouble.empty(), false);
        return Texts.of(Locale.UK).say(
                new Comparison(measure, sample, sample, Optional.of(difference), verdict, 0, 7).sentence());
    }

    @Test
    void sayingNoClearChangeNeverWritesMinusZero() {
        assertThat(said(Measure.PAIN, Verdict.NO_CLEAR_CHANGE, -4.27, -0.02))
                .isEqualTo("No clear change in pain: between 4.3 lower and 0.0 higher.");
    }

    @Test
    void isToldOnlyAsFarAsTheScaleGoes() {
        assertThat(said(Measure.PAIN, Verdict.NO_CLEAR_CHANGE, -9.96, 15.1)).isEqualTo(
                "No clear change in pain: between 10.0 lower and 10.0 higher; the scale goes no further.");
        assertThat(said(Measure.PAIN, Verdict.NO_CLEAR_CHANGE, -10, 10))
                .isEqualTo("No clear change in pain: between 10.0 lower and 10.0 higher.");
        assertThat(said(Measure.FATIGUE, Verdict.LOWER, -13.2, -0.8))
                .endsWith("7.0 points (31 %) lower in these 14 days than in the 14 days before LDN (between 0.8 and "
                        + "10.0 lower; the scale goes no further).");
        assertThat(said(Measure.SLEEP_HOURS, Verdict.NO_CLEAR_CHANGE, -12, 25)).isEqualTo(
                "No clear change in hours of sleep: between 12.0 less and 24.0 more; a day has no more hours.");
    }

    @Test
    void neverPairsTheLastDayBeforeWithTheFirstDayAfter() {
        assertThat(Serial.of(Diary.sample(-13, A), Diary.sample(1, B)).pairs()).isEqualTo(26);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += Double.isNaN(value) ? 0 : value;
        }
        return sum / count(values);
    }

    private static int count(double[] values) {
        int count = 0;
        for (double value : values) {
            count += Double.isNaN(value) ? 0 : 1;
        }
        return count;
    }

    private static double[] centred(double[] values) {
        var centred = values.clone();
        for (int i = 0; i < centred.length; i++) {
            centred[i] -= mean(values);
        }
        return centred;
    }

    private static double squares(double[] centred) {
        double sum = 0;
        for (double value : centred) {
            sum += Double.isNaN(value) ? 0 : value * value;
        }
        return sum;
    }

    private static double lagged(double[] centred) {
        double sum = 0;
        for (int i = 1; i < centred.length; i++) {
            double product = centred[i - 1] * centred[i];
            sum += Double.isNaN(product) ? 0 : product;
        }
        return sum;
    }
}
