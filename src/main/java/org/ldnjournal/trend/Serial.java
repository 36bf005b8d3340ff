package org.ldnjournal.trend;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How much the days of two periods vary, and how much a day resembles the day before it.
 *
 * @param count   logged days of both periods
 * @param squares the sum of the squares of all values centred within their period
 * @param lagged  the sum of the products of such values of a day and the next
 * @param pairs   how many days have a logged next day in the same period
 */
record Serial(int count, double squares, double lagged, int pairs) {
    /** Below this many pairs nothing is said about resemblance, and so nothing about uncertainty. */
    static final int FEWEST_PAIRS = 10;

    static Serial of(Sample first, Sample second) {
        return of(first).plus(of(second));
    }

    private static Serial of(Sample sample) {
        double mean = sample.mean().orElse(0);
        var centred = Arrays.stream(sample.numbers()).map(value -> value - mean).toArray();
        var products = IntStream.range(0, centred.length).filter(sample.values()::follows)
                .mapToDouble(later -> centred[later - 1] * centred[later]).toArray();
        return new Serial(centred.length, DoubleStream.of(centred).map(value -> value * value).sum(),
                DoubleStream.of(products).sum(), products.length);
    }

    private Serial plus(Serial other) {
        return new Serial(count + other.count, squares + other.squares, lagged + other.lagged, pairs + other.pairs);
    }

    /** Whether a correlation can be told: the values vary, and enough days follow one another. */
    boolean isKnown() {
        return pairs >= FEWEST_PAIRS && squares > 0;
    }

    /** The lag-1 correlation r. */
    double correlation() {
        return lagged / squares;
    }

    /** By how much the days count less than independent ones: v, at least 1. */
    double inflation() {
        double corrected = correlation() * count / (count - 2.0) + 2 * (1 + 4 * correlation()) / count;
        double kept = Math.clamp(corrected, 0, 0.9);
        return (1 + kept) / (1 - kept);
    }

    /** The pooled standard deviation s. */
    double deviation() {
        return Math.sqrt(squares / (count - 2));
    }
}
