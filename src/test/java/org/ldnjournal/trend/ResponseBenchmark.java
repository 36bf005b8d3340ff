package org.ldnjournal.trend;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Step;
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

/** How long it takes to compute the whole response, every measure against every dose step. Run by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class ResponseBenchmark {
    private static final int DAYS_A_YEAR = 365;
    private static final int STEP_DAYS = 60;

    @Param({"1", "2", "5", "10", "25", "50"})
    private int years;

    private JournalContents contents;
    private PlanHistory history;
    private JournalDay today;

    /** Ready to compute that many years. */
    public static ResponseBenchmark ofYears(int years) {
        var made = new ResponseBenchmark();
        made.years = years;
        made.write();
        return made;
    }

    /** Every day logged with four measures and a dose; a decision every 60 days. */
    @Setup
    public void write() {
        var diary = new Diary().steps(Step.of(Dose.mg("1.5"), STEP_DAYS), Step.last(Dose.mg("3")));
        var random = new Random(1);
        int days = years * DAYS_A_YEAR;
        for (int day = -13; day <= days; day++) {
            var entry = diary.entryOf(day).withSleep(Optional.of(SleepHours.of(6 + random.nextInt(3))));
            for (var scale : Scale.values()) {
                entry = entry.with(new Score(scale, random.nextInt(11)));
            }
            diary.entry(entry, Diary.at(day, 20));
            if (day > 0) {
                diary.taken(day, day / STEP_DAYS % 2 == 0 ? "1.5" : "3");
            }
            if (day > 0 && day % STEP_DAYS == 0) {
                diary.decided(day, day / STEP_DAYS % 2 == 1 ? new Decision.GoUp() : new Decision.GoBack());
            }
        }
        contents = diary.contents();
        history = diary.history();
        today = Diary.day(days);
    }

    @Benchmark
    public Response whole() {
        return Response.of(contents, history, today);
    }

    @Benchmark
    public Optional<Sensitivity> sensitivity() {
        return Sensitivity.of(contents, history, today, Measure.PAIN);
    }
}
