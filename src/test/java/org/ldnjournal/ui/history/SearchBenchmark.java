package org.ldnjournal.ui.history;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.text.Texts;
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

/** How long it takes to find a word in the notes of a whole journal, the days told with it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchBenchmark {
    private static final JournalDay LAST = JournalDay.of(2026, 11, 22);

    /** How long the journal is. */
    @Param({"52", "260", "520", "1300", "2610"})
    public int weeks;

    private HistoryPicture picture;

    @Setup
    public void write() {
        var journal = new MemoryJournal();
        var plans = new MemoryPlanBook();
        SampleJournal.of(1, weeks, LAST, ZoneOffset.UTC, Texts.of(Locale.UK)).writeTo(journal, plans);
        picture = new HistoryPicture(journal.contents(), plans.history(), LAST);
    }

    @Benchmark
    public int words() {
        return FoundDay.among(picture, Filter.ALL, "walk").size();
    }
}
