package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.ldnjournal.journal.Direction;

/**
 * The estimates once more by the plainest way there is: every pair is written down, sorted, and the middle taken.
 * Nothing here
 * is shared with the program.
 */
class IndependentProperties {

    @Provide
    Arbitrary<List<Double>> scores() {
        return Arbitraries.integers().between(0, 10).map(Integer::doubleValue).list().ofMinSize(7).ofMaxSize(28);
    }

    @Provide
    Arbitrary<List<Double>> gappy() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 10).map(Integer::doubleValue)),
                Tuple.of(1, Arbitraries.just(Double.NaN))).list().ofMinSize(4).ofMaxSize(28)
                .filter(values -> values.stream().filter(value -> !value.isNaN()).count() > 1);
    }

    private static double middle(List<Double> numbers) {
        var left = new ArrayList<>(numbers);
        while (left.size() > 2) {
            left.remove(Collections.max(left));
            left.remove(Collections.min(left));
        }
        return left.stream().mapToDouble(Double::doubleValue).sum() / left.size();
    }

    @Property(tries = 200)
    void theTypicalShiftIsTheMiddleOfAllDifferences(
            @ForAll("scores") List<Double> before, @ForAll("scores") List<Double> after) {
        var differences = new ArrayList<Double>();
        for (double a : before) {
            for (double b : after) {
                differences.add(b - a);
            }
        }
        assertThat(Medians.shift(array(before), array(after)).orElseThrow())
                .isCloseTo(middle(differences), within(1e-9));
    }

    @Property(tries = 200)
    void theSlopeIsTheMiddleOfAllSlopesByCalendarDays(@ForAll("gappy") List<Double> values) {
        var slopes = new ArrayList<Double>();
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                if (!values.get(i).isNaN() && !values.get(j).isNaN()) {
                    slopes.add((values.get(j) - values.get(i)) / (j - i));
                }
            }
        }
        assertThat(Diary.sample(1, array(values)).slope().orElseThrow()).isCloseTo(middle(slopes), within(1e-9));
    }

    @Property(tries = 200)
    void pairsAreCountedOneByOne(@ForAll("scores") List<Double> before, @ForAll("scores") List<Double> after) {
        int twice = 0;
        for (double a : before) {
            for (double b : after) {
                twice += Double.compare(a, b) + 1;
            }
        }
        assertThat(Nap.of(array(before), array(after), Direction.HIGHER_IS_WORSE).value())
                .isCloseTo(twice / 2.0 / before.size() / after.size(), within(1e-9));
    }

    @Property(tries = 200)
    void addingAConstantToOnePeriodShiftsItsMeanAndNothingElseOfIt(
            @ForAll("scores") List<Double> values, @ForAll @IntRange(min = -10, max = 10) int constant) {
        var plain = Diary.sample(1, array(values));
        var shifted = Diary.sample(1, values.stream().mapToDouble(value -> value + constant).toArray());
        assertThat(shifted.mean().orElseThrow()).isCloseTo(plain.mean().orElseThrow() + constant, within(1e-9));
        assertThat(shifted.median().orElseThrow()).isCloseTo(plain.median().orElseThrow() + constant, within(1e-9));
        assertThat(shifted.slope().orElseThrow()).isCloseTo(plain.slope().orElseThrow(), within(1e-9));
        assertThat(shifted.logged()).isEqualTo(plain.logged());
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
