package org.ldnjournal.trend;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

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
        var differences = new double[first.length * second.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = second[i / first.length] - first[i % first.length];
        }
        return of(differences);
    }

    /** Theil–Sen slope per calendar day. Source: evidence.md 4.4. */
    static OptionalDouble slope(DayValues values) {
        return of(IntStream.range(0, values.size()).boxed().flatMapToDouble(from ->
                IntStream.range(from + 1, values.size()).mapToDouble(to ->
                        (values.value(to) - values.value(from)) / (values.day(to) - values.day(from)))).toArray());
    }
}
