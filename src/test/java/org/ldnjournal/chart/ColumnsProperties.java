package org.ldnjournal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.trend.DayValues;

/** Joining days in columns of pixels loses no extreme day and bridges no gap. */
class ColumnsProperties {
    private static final JournalDay FIRST = JournalDay.of(2000, 1, 1);
    private static final int DAYS = 3_000;

    /** Every column holds the lowest and the highest value of its days, computed here one by one. */
    @Property(tries = 60)
    void eachColumnKeepsItsLowestAndItsHighestDay(
            @ForAll("days") Map<Integer, Integer> values, @ForAll @IntRange(min = 50, max = 900) int width) {
        var view = Viewport.of(new DayRange(FIRST, FIRST.plusDays(DAYS - 1)));
        double perDay = width / view.days();
        var columns = Columns.of(byDay(values), view, place -> (place - view.from()) * perDay, 0, width);
        var expected = values.entrySet().stream().collect(Collectors.groupingBy(
                one -> (int) Math.floor((one.getKey() + 0.5) * perDay),
                Collectors.summarizingInt(Map.Entry::getValue)));
        for (int i = 0; i < columns.count(); i++) {
            assertThat(columns.has(i)).isEqualTo(expected.containsKey(i));
            if (columns.has(i)) {
                assertThat(columns.lowest(i)).isEqualTo(expected.get(i).getMin());
                assertThat(columns.highest(i)).isEqualTo(expected.get(i).getMax());
            }
        }
    }

    /** No stroke of the joined mean is wider than a column where the days before and after it are not the next ones. */
    @Property(tries = 60)
    void theJoinedLineLeadsOnlyFromADayToTheNext(
            @ForAll("days") Map<Integer, Integer> values, @ForAll @IntRange(min = 50, max = 900) int width) {
        double perDay = (double) width / DAYS;
        var path = new Path2D.Double();
        var run = new ColumnRun(ColumnRun.outline(path), value -> value, 0, width, 1);
        var points = byDay(values);
        for (int i = 0; i < points.size(); i++) {
            run.add((points.day(i) + 0.5 - Viewport.start(FIRST)) * perDay, points.value(i), points.follows(i));
        }
        run.end();
        assertThat(widest(path)).isLessThanOrEqualTo(Math.max(1, Math.ceil(perDay) + 1));
    }

    /** Each column of the joined mean reaches from its lowest to its highest value, and half a line beyond. */
    @Property(tries = 60)
    void theJoinedLineCoversTheLowestAndTheHighestOfEachColumn(
            @ForAll("days") Map<Integer, Integer> values, @ForAll @IntRange(min = 50, max = 900) int width) {
        double perDay = (double) width / DAYS;
        var covered = new TreeMap<Integer, double[]>();
        var points = byDay(values);
        var run = new ColumnRun((from, count, tops, bottoms) -> {
            for (int i = 0; i < count; i++) {
                covered.merge((int) from + i, new double[] {tops[i], bottoms[i]},
                        (one, other) -> new double[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])});
            }
        }, value -> value, 0, width, 1);
        for (int i = 0; i < points.size(); i++) {
            run.add((points.day(i) + 0.5 - Viewport.start(FIRST)) * perDay, points.value(i), points.follows(i));
        }
        run.end();
        values.forEach((day, value) -> assertThat(covered.get((int) Math.floor((day + 0.5) * perDay)))
                .satisfies(edges -> assertThat(edges[0]).isLessThanOrEqualTo(value - 1),
                        edges -> assertThat(edges[1]).isGreaterThanOrEqualTo(value + 1)));
    }

    private static double widest(Path2D path) {
        double widest = 0;
        double x = 0;
        var at = new double[6];
        for (var parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
            if (parts.currentSegment(at) == PathIterator.SEG_LINETO) {
                widest = Math.max(widest, Math.abs(at[0] - x));
            }
            x = at[0];
        }
        return widest;
    }

    private static DayValues byDay(Map<Integer, Integer> values) {
        var all = new TreeMap<JournalDay, Double>();
        values.forEach((day, value) -> all.put(FIRST.plusDays(day), (double) value));
        return DayValues.of(all, OptionalDouble::of);
    }

    @Provide
    Arbitrary<Map<Integer, Integer>> days() {
        return Arbitraries.maps(Arbitraries.integers().between(0, DAYS - 1), Arbitraries.integers().between(0, 10))
                .ofMinSize(1).ofMaxSize(1_500);
    }
}
