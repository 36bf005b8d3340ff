package org.ldnjournal.trend;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.ldnjournal.journal.JournalDay;

/** Medians, and the two estimates that are medians of pairs. */
final class Medians {
    private Medians() {}

    static OptionalDouble of(double[] values) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }

    /** Hodges–Lehmann shift: the median of all differences second minus first. Source: evidence.md 4.4. */
    static OptionalDouble shift(double[] first, double[] second) {
        return of(DoubleStream.of(second).flatMap(b -> DoubleStream.of(first).map(a -> b - a)).toArray());
    }

    /** Theil–Sen slope per calendar day. Source: evidence.md 4.4. */
    static OptionalDouble slope(NavigableMap<JournalDay, Double> values) {
        return of(values.entrySet().stream().flatMapToDouble(from ->
                values.tailMap(from.getKey(), false).entrySet().stream().mapToDouble(to ->
                        (to.getValue() - from.getValue()) / from.getKey().daysUntil(to.getKey()))).toArray());
    }
}
