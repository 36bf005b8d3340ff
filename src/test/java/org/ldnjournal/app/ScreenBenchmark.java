package org.ldnjournal.app;

import java.util.concurrent.TimeUnit;
import javafx.scene.image.WritableImage;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a person waits for a place of the window, and for a key, in a journal of ten years.
 *
 * <p>Waited for is: from the press until everything that was read for it is built, dressed and laid out in the frame
 * that is painted next; up to a sixtieth of a second of it is the wait for that frame. {@code held} is how long of it
 * the JavaFX thread worked, which is how long the window does not answer: milliseconds of processor time, so that other
 * programs do not count. The table has its sum: of ten openings or keys, of three first openings. Not in either are
 * painting (another thread's), charts and pages that are painted beside the window and come when they are ready, and
 * reading pixels back; {@link #opensPainted} has all of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true"})
@Warmup(iterations = 10)
@Measurement(iterations = 10)
public class ScreenBenchmark {

    /** The place that is opened; the last four stand behind Trends, Settings and History. */
    @Param({"today", "history", "plan", "trends", "medicines", "visit", "settings", "response", "evidence", "grid",
            "changes"})
    public String place;

    /** How long the journal is: ten years, unless its growth is measured. */
    @Param("520")
    public int weeks;

    private TenYears window;
    private int digit;

    /** The journal, in a window that has shown Today, as after a start. */
    @Setup
    public void open() {
        window = new TenYears(weeks);
        if (!place.equals("today")) {
            window.open("today");
        }
    }

    /** Each opening begins elsewhere. */
    @Setup(Level.Invocation)
    public void leave() {
        window.before(place);
    }

    /** The first opening after a start: nothing of the place is loaded, compiled, read or built. */
    @Benchmark
    @Fork(value = 3, jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true"})
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public void opensFirst(Held held) {
        held.during(window, () -> window.open(place));
    }

    /** Opened again. */
    @Benchmark
    public void opensAgain(Held held) {
        held.during(window, () -> window.open(place));
    }

    /** The same until all of it is painted and read back. */
    @Benchmark
    public WritableImage opensPainted() {
        window.open(place);
        return window.painted();
    }

    /** A digit, pressed where the keyboard is in the place. */
    @Benchmark
    @Warmup(iterations = 40)
    @Measurement(iterations = 10)
    public void key(Held held, Opened opened) {
        held.during(window, () -> window.press(++digit % 10));
    }

    /** Lets the window go. */
    @TearDown
    public void close() {
        window.close();
    }

    /** The place is open before the key is pressed. */
    @State(Scope.Benchmark)
    public static class Opened {

        /** Opens it. */
        @Setup(Level.Invocation)
        public void open(ScreenBenchmark benchmark) {
            benchmark.window.open(benchmark.place);
        }
    }

    /** How long the JavaFX thread worked. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Held {
        private static final double MILLI = 1e6;

        /** Milliseconds of processor time, all measured openings together. */
        public double held;

        void during(TenYears window, Runnable work) {
            long before = window.held();
            work.run();
            held += (window.held() - before) / MILLI;
        }
    }
}
