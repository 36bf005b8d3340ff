package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keeps the numbers honest: with no true change a result that excludes zero is rare, and a real change of two points is
 * found. Days are Gaussian AR(1) of mean 6 and standard deviation 1.6, rounded and cut to 0 to 10; 14 days before, 28
 * after, 42 days between; the seed is fixed.
 */
class HonestySimulationTest {
    private static final int RUNS = 4_000;
    private static final int BEFORE = 14;
    private static final int BETWEEN = 42;
    private static final int AFTER = 28;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.4, 0.6})
    void rarelyClaimsChangeWhereThereIsNone(double correlation) {
        double share = shareExcludingZero(correlation, 0);
        assertThat(share).as("share of runs that exclude zero").isLessThanOrEqualTo(0.08);
    }

    @Test
    void mostlyFindsTwoPoints() {
        double share = shareExcludingZero(0.2, -2);
        assertThat(share).as("share of runs that exclude zero").isGreaterThanOrEqualTo(0.75);
    }

    private static double shareExcludingZero(double correlation, double change) {
        var random = new Random(20_261_122);
        int excluding = 0;
        for (int run = 0; run < RUNS; run++) {
            excluding += excludesZero(days(random, correlation, change)) ? 1 : 0;
        }
        return (double) excluding / RUNS;
    }

    private static boolean excludesZero(double[] days) {
        var before = Diary.sample(-BEFORE + 1, Arrays.copyOf(days, BEFORE));
        var after = Diary.sample(BETWEEN + 1, Arrays.copyOfRange(days, BEFORE + BETWEEN, days.length));
        return Interval.ofDifference(before, after, Serial.of(before, after))
                .map(interval -> !interval.holdsZero()).orElse(false);
    }

    private static double[] days(Random random, double correlation, double change) {
        var days = new double[BEFORE + BETWEEN + AFTER];
        double state = random.nextGaussian();
        for (int i = 0; i < days.length; i++) {
            state = i == 0 ? state : correlation * state
                    + Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
            double value = 6 + 1.6 * state + (i < BEFORE ? 0 : change);
            days[i] = Math.clamp(Math.round(value), 0, 10);
        }
        return days;
    }
}
