package org.ldnjournal.report;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.chart.SixteenWeeks;
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

/**
 * How long the doctor's page takes from the press until it stands: as a PDF, and with the pictures of the preview. Run
 * by hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
public class PageBenchmark {
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final double PREVIEW_SCALE = 2;

    /** The journal as it is logged from week to week. */
    @Param({"16", "520"})
    private int weeks;

    private VisitSummary summary;

    @Setup
    public void write() {
        var journal = new MemoryJournal();
        var plans = new MemoryPlanBook();
        SampleJournal.of(1, weeks, SixteenWeeks.TODAY, ZoneOffset.UTC, TEXTS).writeTo(journal, plans);
        summary = Pages.summary(journal.contents(), plans.history());
    }

    @Benchmark
    public byte[] pageOne() {
        return PaperPdf.bytes(PaperKind.VISIT, summary, TEXTS);
    }

    @Benchmark
    public PagePictures preview() {
        return PagePictures.of(PaperPdf.bytes(PaperKind.VISIT, summary, TEXTS), PREVIEW_SCALE);
    }

    @Benchmark
    public byte[] everyPage() {
        return PaperPdf.bytes(PaperKind.VISIT, summary.with(VisitChoice.USUAL.withParts(EnumSet.allOf(Part.class))),
                TEXTS);
    }
}
