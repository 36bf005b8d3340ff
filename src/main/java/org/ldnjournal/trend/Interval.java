package org.ldnjournal.trend;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A 95 % interval of a difference of two means of days that resemble the day before.
 *
 * <p>The t interval with both sample sizes divided by (1 + r')/(1 − r'), r' being the pooled lag-1 correlation with a
 * small-sample correction. Simulated without a true change it is wrong 4–8 % of the time up to a correlation of 0.6.
 * Source: evidence.md 4.4; the idea is Tang and Landes, "Some t-tests for N-of-1 trials with serial correlation"; the
 * small-sample term is this project's own.
 *
 * @param low  the lower end, in points or hours
 * @param high the upper end
 */
public record Interval(double low, double high) {
    private static final double UPPER_TAIL = 0.975;
    private static final double SHOWN_AS_ZERO = 0.05;

    /**
     * The interval of second minus first; absent where nothing varies or too few days follow one another.
     *
     * @param serial how the days of these two resemble one another
     */
    static Optional<Interval> ofDifference(Sample first, Sample second, Serial serial) {
        if (!serial.isKnown()) {
            return Optional.empty();
        }
        double m = first.logged() / serial.inflation();
        double n = second.logged() / serial.inflation();
        double error = serial.deviation() * Math.sqrt(1 / m + 1 / n);
        double t = TDistribution.of(Math.max(2, m + n - 2)).inverseCumulativeProbability(UPPER_TAIL);
        double difference = second.mean().orElseThrow() - first.mean().orElseThrow();
        return Optional.of(new Interval(difference - t * error, difference + t * error));
    }

    /**
     * As far as two means of this measure can lie apart: what is told. Beyond that no value can be, so that nothing is
     * lost; the numbers of the analysis stay as they are.
     */
    public Interval on(Measure measure) {
        return new Interval(Math.max(low, -measure.widest()), Math.min(high, measure.widest()));
    }

    /** Whether it reaches further than that. */
    public boolean isWiderThan(Measure measure) {
        return !on(measure).equals(this);
    }

    /**
     * Whether no change at all lies within it, as it is shown: with one decimal. A range that reads "0.0 to 4.3 lower"
     * carries no more than one that crosses zero.
     */
    public boolean holdsZero() {
        return low < SHOWN_AS_ZERO && high > -SHOWN_AS_ZERO;
    }
}
