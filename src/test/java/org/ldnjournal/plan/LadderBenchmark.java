package org.ldnjournal.plan;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the ladder of a whole life with a plan takes: sixty decisions in ten years, six in each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LadderBenchmark {
    private static final JournalDay START = JournalDay.of(2026, 1, 1);

    /** How many years have passed. */
    @Param({"1", "5", "10", "25", "50"})
    public int years;

    private PlanHistory history;
    private DayRange days;

    /** Six decisions a year, sixty days apart: up, another dose, back, a halving, every other day, every day. */
    @Setup
    public void decide() {
        var book = new Book().with(Book.plan(START, START, Book.usual()));
        var kinds = List.<Decision.Kind>of(new Decision.GoUp(), new Decision.GoUp(), new Decision.GoBack(),
                new Decision.Halve(7), new Decision.EveryOtherDay(), new Decision.EveryDay());
        for (int number = 0; number < years * kinds.size(); number++) {
            book.decided(START.plusDays(60L * (number + 1)), kinds.get(number % kinds.size()), true);
        }
        history = book.history();
        days = new DayRange(START, START.plusDays(365L * years));
    }

    /** What each day of these years said. */
    @Benchmark
    public List<Stretch> everyDay() {
        return Ladder.of(history).stretches(days);
    }

    /** What the last day says. */
    @Benchmark
    public Due today() {
        return Ladder.of(history).on(days.last());
    }
}
