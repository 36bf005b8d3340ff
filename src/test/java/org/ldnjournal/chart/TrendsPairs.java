package org.ldnjournal.chart;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldnjournal.trend.ResponseBenchmark;

/**
 * What painting and the response cost at each length against two years: every length in turns, so that what else the
 * computer does touches all of them, by the processor time of the thread. A program of its own: docs/performance.md.
 */
final class TrendsPairs {
    private static final List<Integer> YEARS = List.of(1, 2, 5, 10, 25, 50);
    private static final int AGAINST = YEARS.indexOf(2);
    private static final int WARM_UP = 30;
    private static final int TURNS = 41;
    private static final List<String> COLUMNS = List.of("redraw", "zoom step", "response");

    private TrendsPairs() {}

    static void main() {
        var journals = YEARS.stream().map(TrendsPairs::work).toList();
        Stream.generate(() -> turn(journals)).limit(WARM_UP).forEach(_ -> { });
        var turns = Stream.generate(() -> turn(journals)).limit(TURNS).toList();
        System.out.println("| years | " + COLUMNS.stream().map(name -> name + " | against 2 years")
                .collect(Collectors.joining(" | ")) + " |");
        IntStream.range(0, YEARS.size()).mapToObj(journal -> "| " + YEARS.get(journal) + " | "
                + IntStream.range(0, COLUMNS.size()).mapToObj(column -> cells(turns, journal, column))
                        .collect(Collectors.joining(" | ")) + " |").forEach(System.out::println);
    }

    /** What is measured of a journal of that many years, in the order of the columns. */
    private static List<Supplier<Object>> work(int years) {
        var pictures = TrendsBenchmark.ofYears(years);
        var response = ResponseBenchmark.ofYears(years);
        return List.of(pictures::redraw, pictures::zoomStep, response::whole);
    }

    /** Each journal once in each way, in milliseconds. */
    private static double[][] turn(List<List<Supplier<Object>>> journals) {
        return journals.stream().map(ways -> ways.stream().mapToDouble(TrendsPairs::cost).toArray())
                .toArray(double[][]::new);
    }

    private static double cost(Supplier<Object> way) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        if (way.get() == null) {
            throw new IllegalStateException("nothing was made");
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static String cells(List<double[][]> turns, int journal, int column) {
        double median = median(turns, journal, column);
        return String.format(Locale.ROOT, "%.1f ms | %.2f", median, median / median(turns, AGAINST, column));
    }

    private static double median(List<double[][]> turns, int journal, int column) {
        return turns.stream().mapToDouble(turn -> turn[journal][column]).sorted().skip(TURNS / 2).findFirst()
                .orElseThrow();
    }
}
