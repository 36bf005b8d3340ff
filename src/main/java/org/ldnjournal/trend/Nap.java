package org.ldnjournal.trend;

import java.util.function.DoubleUnaryOperator;
import org.ldnjournal.journal.Direction;

/**
 * Non-overlap of all pairs: in what share of all pairs of a day before and a day of the period the latter is
 * better, ties as a half. Source: Parker and Vannest 2009; interval: Newcombe 2006, method 5; both in evidence.md
 * 4.4. It treats days as independent, which they are not: it is never shown without that note.
 *
 * @param value         0 to 1; 0.5 is no difference
 * @param standardError the unbiased standard error (Sen)
 * @param interval      the 95 % interval, within 0 to 1
 */
public record Nap(double value, double standardError, Interval interval) {
    private static final double Z_SQUARED = 1.959963984540054 * 1.959963984540054;
    private static final int HALVINGS = 60;

    /** Of two samples with at least two values each. */
    static Nap of(double[] before, double[] after, Direction direction) {
        var better = better(before, after, direction);
        double value = sum(better) / (before.length * after.length);
        return new Nap(value, standardError(better, value), newcombe(value, before.length, after.length));
    }

    /** For each pair 1 where the later day is better, 0 where it is worse, a half where they are equal. */
    private static double[][] better(double[] before, double[] after, Direction direction) {
        double sign = switch (direction) {
            case HIGHER_IS_BETTER -> 1;
            case HIGHER_IS_WORSE -> -1;
        };
        var better = new double[before.length][after.length];
        for (int i = 0; i < before.length; i++) {
            for (int j = 0; j < after.length; j++) {
                better[i][j] = (1 + Math.signum(sign * (after[j] - before[i]))) / 2;
            }
        }
        return better;
    }

    private static double sum(double[][] better) {
        double sum = 0;
        for (var row : better) {
            for (double pair : row) {
                sum += pair;
            }
        }
        return sum;
    }

    private static double standardError(double[][] better, double value) {
        int m = better.length;
        int n = better[0].length;
        var rows = new double[m];
        var columns = new double[n];
        double squares = 0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                double off = better[i][j] - value;
                rows[i] += off;
                columns[j] += off;
                squares += off * off;
            }
        }
        double pairs = (double) m * n;
        double kept = Math.clamp(value, 1 / (2 * pairs), 1 - 1 / (2 * pairs));
        double variance = kept * (1 - kept) + squares(rows) / pairs + squares(columns) / pairs - 2 * squares / pairs;
        return Math.sqrt(Math.max(0, variance) / ((m - 1.0) * (n - 1.0)));
    }

    private static double squares(double[] sums) {
        double squares = 0;
        for (double sum : sums) {
            squares += sum * sum;
        }
        return squares;
    }

    private static Interval newcombe(double value, int m, int n) {
        double h = (m + n) / 2.0 - 1;
        DoubleUnaryOperator excess = theta -> (value - theta) * (value - theta)
                - Z_SQUARED * h * theta * (1 - theta) / ((double) m * n)
                * (1 / h + (1 - theta) / (2 - theta) + theta / (1 + theta));
        return new Interval(border(excess, value, 0), border(excess, value, 1));
    }

    /**
     * Halves towards the point where the excess changes its sign; it is not positive inside and not negative
     * outside.
     */
    private static double border(DoubleUnaryOperator excess, double inside, double outside) {
        double near = inside;
        double far = outside;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (near + far) / 2;
            if (excess.applyAsDouble(middle) > 0) {
                far = middle;
            } else {
                near = middle;
            }
        }
        return near;
    }
}
