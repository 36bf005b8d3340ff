package org.ldnjournal.chart;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What painting costs at each length against two years: every length in turns, so that what else the computer does
 * touches all of them, by the processor time of the painting thread. A program of its own: docs/performance.md.
 */
final class TrendsPairs {
    private static final List<Integer> YEARS = List.of(1, 2, 5, 10, 25, 50);
    private static final int AGAINST = YEARS.indexOf(2);
    private static final int WARM_UP = 30;
    private static final int TURNS = 41;

    private TrendsPairs() {}

    /** One of the two things that are painted, in milliseconds. */
    interface Painting {
        Object of(TrendsBenchmark journal);
    }

    static void main() {
        var journals = YEARS.stream().map(TrendsBenchmark::ofYears).toList();
        var ways = List.<Painting>of(TrendsBenchmark::redraw, TrendsBenchmark::zoomStep);
        Stream.generate(() -> turn(journals, ways)).limit(WARM_UP).forEach(_ -> { });
        var turns = Stream.generate(() -> turn(journals, ways)).limit(TURNS).toList();
        System.out.println("years  redraw ms  against 2 years  zoom step ms  against 2 years");
        IntStream.range(0, YEARS.size()).forEach(i -> System.out.printf("%5d  %9.1f  %15.2f  %12.1f  %15.2f%n",
                YEARS.get(i), median(turns, i, 0), median(turns, i, 0) / median(turns, AGAINST, 0),
                median(turns, i, 1), median(turns, i, 1) / median(turns, AGAINST, 1)));
    }

    /** Each journal once in each way. */
    private static double[][] turn(List<TrendsBenchmark> journals, List<Painting> ways) {
        return journals.stream().map(journal -> ways.stream().mapToDouble(way -> cost(way, journal)).toArray())
                .toArray(double[][]::new);
    }

    private static double cost(Painting way, TrendsBenchmark journal) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        if (way.of(journal) == null) {
            throw new IllegalStateException("nothing was painted");
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static double median(List<double[][]> turns, int journal, int way) {
        return turns.stream().mapToDouble(turn -> turn[journal][way]).sorted().skip(TURNS / 2).findFirst().orElseThrow();
    }
}
