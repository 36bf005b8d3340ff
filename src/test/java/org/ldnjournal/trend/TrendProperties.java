package org.ldnjournal.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Direction;

class TrendProperties {
    private static final double MISSING = Double.NaN;

    @Provide
    Arbitrary<List<Double>> scores() {
        return Arbitraries.integers().between(0, 10).map(Integer::doubleValue).list().ofMinSize(10).ofMaxSize(28);
    }

    @Provide
    Arbitrary<List<Double>> gappy() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 10).map(Integer::doubleValue)),
                Tuple.of(1, Arbitraries.just(MISSING))).list().ofMinSize(10).ofMaxSize(60);
    }

    @Property(tries = 300)
    void swappingTheDirectionMirrorsNap(
            @ForAll("scores") List<Double> before, @ForAll("scores") List<Double> after) {
        var better = Nap.of(array(before), array(after), Direction.HIGHER_IS_BETTER);
        var worse = Nap.of(array(before), array(after), Direction.HIGHER_IS_WORSE);
        assertThat(better.value() + worse.value()).isCloseTo(1, within(1e-9));
        assertThat(better.standardError()).isCloseTo(worse.standardError(), within(1e-9));
        assertThat(better.interval().low() + worse.interval().high()).isCloseTo(1, within(1e-6));
    }

    @Property(tries = 300)
    void napAgreesWithCountingPairs(@ForAll("scores") List<Double> before, @ForAll("scores") List<Double> after) {
        double wins = 0;
        for (double a : before) {
            for (double b : after) {
                wins += b < a ? 1 : b == a ? 0.5 : 0;
            }
        }
        var nap = Nap.of(array(before), array(after), Direction.HIGHER_IS_WORSE);
        assertThat(nap.value()).isCloseTo(wins / (before.size() * after.size()), within(1e-9));
        assertThat(nap.interval().low()).isLessThanOrEqualTo(nap.value());
        assertThat(nap.interval().high()).isGreaterThanOrEqualTo(nap.value());
        assertThat(nap.interval().low()).isGreaterThanOrEqualTo(0);
        assertThat(nap.interval().high()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 300)
    void mirroringTheScoresMirrorsTheDifference(
            @ForAll("scores") List<Double> before, @ForAll("scores") List<Double> after) {
        var plain = difference(before, after);
        var mirrored = difference(mirror(before), mirror(after));
        assertThat(mirrored.points()).isCloseTo(-plain.points(), within(1e-9));
        assertThat(mirrored.typicalShift()).isCloseTo(-plain.typicalShift(), within(1e-9));
        assertThat(mirrored.interval().isPresent()).isEqualTo(plain.interval().isPresent());
        plain.interval().ifPresent(interval -> {
            assertThat(mirrored.interval().orElseThrow().low()).isCloseTo(-interval.high(), within(1e-9));
            assertThat(mirrored.interval().orElseThrow().high()).isCloseTo(-interval.low(), within(1e-9));
        });
    }

    @Property(tries = 300)
    void swappingThePeriodsMirrorsTheDifference(
            @ForAll("scores") List<Double> before, @ForAll("scores") List<Double> after) {
        var plain = difference(before, after);
        var swapped = difference(after, before);
        assertThat(swapped.points()).isCloseTo(-plain.points(), within(1e-9));
        plain.interval().ifPresent(interval ->
                assertThat(swapped.interval().orElseThrow().low()).isCloseTo(-interval.high(), within(1e-9)));
    }

    @Property(tries = 300)
    void addingConstantToEveryDayChangesNoDifference(@ForAll("scores") List<Double> before,
            @ForAll("scores") List<Double> after, @ForAll @IntRange(min = -10, max = 10) int constant) {
        var plain = difference(before, after);
        var shifted = difference(add(before, constant), add(after, constant));
        assertThat(shifted.points()).isCloseTo(plain.points(), within(1e-9));
        assertThat(shifted.typicalShift()).isCloseTo(plain.typicalShift(), within(1e-9));
        assertThat(shifted.nap().orElseThrow()).isEqualTo(plain.nap().orElseThrow());
        plain.interval().ifPresent(interval -> assertThat(shifted.interval().orElseThrow().high())
                .isCloseTo(interval.high(), within(1e-9)));
    }

    @Property(tries = 200)
    void theOrderOfDaysChangesNeitherMeanNorPairs(
            @ForAll("scores") List<Double> before, @ForAll("scores") List<Double> after) {
        var reversed = new ArrayList<>(after);
        Collections.sort(reversed);
        var plain = difference(before, after);
        var sorted = difference(before, reversed);
        assertThat(sorted.points()).isCloseTo(plain.points(), within(1e-9));
        assertThat(sorted.nap().orElseThrow().value()).isCloseTo(plain.nap().orElseThrow().value(), within(1e-9));
        assertThat(sorted.typicalShift()).isEqualTo(plain.typicalShift());
    }

    @Property(tries = 200)
    void missingDaysNeverChangeTheMean(@ForAll("scores") List<Double> values) {
        var spread = values.stream().flatMap(value -> Stream.of(value, MISSING)).toList();
        assertThat(Diary.sample(1, array(spread)).mean()).isEqualTo(Diary.sample(1, array(values)).mean());
        assertThat(Diary.sample(1, array(spread)).median()).isEqualTo(Diary.sample(1, array(values)).median());
    }

    @Property(tries = 300)
    void theSevenDayMeanIsTheMeanOfWhatIsThere(@ForAll("gappy") List<Double> values) {
        var mean = SevenDayMean.means(Diary.sample(1, array(values)).values());
        for (int i = 0; i < values.size(); i++) {
            var week = IntStream.rangeClosed(Math.max(0, i - 6), i).mapToObj(values::get)
                    .filter(value -> !value.isNaN()).mapToDouble(Double::doubleValue).toArray();
            var point = mean.on(Diary.day(i + 1));
            if (values.get(i).isNaN() || week.length < 5) {
                assertThat(point).isEmpty();
            } else {
                assertThat(point.orElseThrow())
                        .isCloseTo(DoubleStream.of(week).average().orElseThrow(), within(1e-9));
            }
        }
    }

    @Property(tries = 300)
    void runsHoldEveryDayAndJoinOnlyDaysThatFollowOneAnother(@ForAll("gappy") List<Double> values) {
        var days = Diary.sample(1, array(values)).values().days().toList();
        var runs = DayRange.runs(days);
        assertThat(runs.stream().flatMap(DayRange::days)).containsExactlyElementsOf(days);
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i - 1).last().next().isBefore(runs.get(i).first())).isTrue();
        }
    }

    private static Difference difference(List<Double> before, List<Double> after) {
        return Difference.of(Measure.PAIN, Diary.sample(-40, array(before)), Diary.sample(40, array(after)));
    }

    private static List<Double> mirror(List<Double> values) {
        return values.stream().map(value -> 10 - value).toList();
    }

    private static List<Double> add(List<Double> values, int constant) {
        return values.stream().map(value -> value + constant).toList();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
