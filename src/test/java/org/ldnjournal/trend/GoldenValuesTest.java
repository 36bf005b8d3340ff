package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.ldnjournal.journal.Direction;

/** The numbers known from publications and from independent computation (evidence.md 4.4). */
class GoldenValuesTest {
    private static final double[] BEFORE = {20, 20, 26, 25, 22, 23};
    private static final double[] AFTER = {28, 25, 24, 27, 30, 30, 29};
    private static final double[] PAIN_BEFORE = {7, 6, 8, 7, 7, 6, 7, 8, 7, 6, 7, 7, 8, 6};
    private static final double[] PAIN_AFTER = {6, 5, 6, 5, 4, 5, 5, 6, 4, 5, 5, 4, 5, 6};

    @Test
    void countsPairsAsParkerAndVannestDo() {
        var nap = Nap.of(BEFORE, AFTER, Direction.HIGHER_IS_BETTER);
        assertThat(nap.value()).isCloseTo(0.916667, within(1e-6));
        assertThat(nap.standardError()).isCloseTo(0.0690066, within(1e-6));
        assertThat(nap.interval().low()).isCloseTo(0.597, within(5e-4));
        assertThat(nap.interval().high()).isCloseTo(0.986, within(5e-4));
    }

    @Test
    void countsTiesAsHalf() {
        var nap = Nap.of(new double[] {3, 3, 4, 5}, new double[] {4, 5, 6, 7, 7}, Direction.HIGHER_IS_BETTER);
        assertThat(2 * nap.value() - 1).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void takesTheMedianOfAllSlopes() {
        assertThat(Diary.sample(1, BEFORE).slope().orElseThrow()).isCloseTo(0.6, within(1e-12));
        assertThat(Diary.sample(1, PAIN_BEFORE).slope().orElseThrow()).isZero();
    }

    @Test
    void knowsThatLessPainIsBetter() {
        var nap = Nap.of(PAIN_BEFORE, PAIN_AFTER, Direction.HIGHER_IS_WORSE);
        assertThat(nap.value()).isCloseTo(0.959184, within(1e-6));
        assertThat(nap.standardError()).isCloseTo(0.0264557, within(1e-6));
    }

    @Test
    void tellsTheDifferenceOfMeans() {
        var before = Diary.sample(-13, PAIN_BEFORE);
        var after = Diary.sample(43, PAIN_AFTER);
        var difference = Difference.of(Measure.PAIN, before, after);
        assertThat(before.mean().orElseThrow()).isCloseTo(6.928571, within(1e-6));
        assertThat(after.mean().orElseThrow()).isCloseTo(5.071429, within(1e-6));
        assertThat(before.median()).hasValue(7);
        assertThat(difference.typicalShift()).isEqualTo(-2);
        assertThat(difference.percent().orElseThrow()).isCloseTo(-26.804124, within(1e-6));
        assertThat(difference.points()).isCloseTo(-1.857143, within(1e-6));
    }

    @Test
    void givesNapItsWholeRange() {
        var low = DoubleStream.generate(() -> 1).limit(10).toArray();
        var high = DoubleStream.generate(() -> 2).limit(10).toArray();
        var nap = Nap.of(low, high, Direction.HIGHER_IS_BETTER);
        assertThat(nap.value()).isEqualTo(1);
        assertThat(nap.interval().high()).isEqualTo(1);
        assertThat(nap.interval().low()).isBetween(0.7, 0.95);
        assertThat(nap.standardError()).as("never nought: kept half a pair from its ends").isCloseTo(
                Math.sqrt(0.995 * 0.005) / 9, within(1e-9));
    }
}
