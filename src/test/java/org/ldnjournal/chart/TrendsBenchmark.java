package org.ldnjournal.chart;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Followed;
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

/** How long Trends takes with eight panels, 1000 pixels wide, all days of the journal seen. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrendsBenchmark {
    private static final int WIDTH = 1000;
    private static final double TEXT = 12;

    /** How many years have passed. */
    @Param({"1", "2", "5", "10", "25", "50"})
    public int years;

    private final Texts texts = Texts.of(Locale.UK);
    private SixteenWeeks.Sample sample;
    private TrendPicture picture;
    private Viewport limits;
    private int height;

    /** Ready to paint that many years. */
    static TrendsBenchmark ofYears(int years) {
        var made = new TrendsBenchmark();
        made.years = years;
        made.read();
        return made;
    }

    @Setup
    public void read() {
        sample = LongJournal.of(years);
        var journal = reading();
        limits = Viewport.of(journal.days());
        picture = TrendPicture.of(journal, new TrendPicture.View(limits, true, true, true), texts);
        height = (int) picture.height(TEXT);
    }

    /** What is read from the journal once for all pictures of it. */
    @Benchmark
    public TrendDays reading() {
        return TrendDays.of(sample.contents(), sample.history(), LongJournal.TODAY, Followed.all(sample.contents()));
    }

    /** Both layers of the picture of all days. */
    @Benchmark
    public List<BufferedImage> redraw() {
        return painted(picture);
    }

    /** Both layers a step nearer. */
    @Benchmark
    public List<BufferedImage> zoomStep() {
        return painted(picture.at(limits.zoomed(1 / 1.5, (limits.from() + limits.to()) / 2, limits)));
    }

    /** What the screen's own thread does at such a step before anything is painted. */
    @Benchmark
    public double stepAtHand() {
        var next = picture.at(limits.zoomed(1 / 1.5, (limits.from() + limits.to()) / 2, limits));
        return next.places(WIDTH, height, TEXT).xOf(limits.from()) + next.height(TEXT);
    }

    private List<BufferedImage> painted(TrendPicture shown) {
        return List.of(Layers.layer(shown::paintMoving, WIDTH, height, 1, ChartTheme.LIGHT, TEXT),
                Layers.layer(shown::paintStill, WIDTH, height, 1, ChartTheme.LIGHT, TEXT));
    }
}
