package org.ldnjournal.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.MemoryJournal;
import org.ldnjournal.plan.MemoryPlanBook;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Theme;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.OpenJournal;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a place keeps the window from answering when it is opened in a journal of ten years, and how long a key takes.
 * Reading, computing and pages are other threads' work, as in the program; laying out and painting by software are in it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class ScreenBenchmark {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
    private static final JournalDay LAST = JournalDay.of(2026, 11, 22);

    /** The place that is opened. */
    @Param({"today", "history", "plan", "trends", "medicines", "visit", "settings"})
    public String place;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private MainWindow window;
    private Scene scene;
    private int digit;

    /** Ten years, in a window that has shown each place once. */
    @Setup
    public void open() {
        Platform.startup(() -> Platform.setImplicitExit(false));
        var texts = Texts.of(Locale.UK);
        var journal = new MemoryJournal();
        var plans = new MemoryPlanBook();
        SampleJournal.of(1, SampleJournal.MOST_WEEKS, LAST, ZoneOffset.UTC, texts).writeTo(journal, plans);
        var background = new Background(worker, Platform::runLater, Throwable::printStackTrace);
        var opened = new OpenJournal(journal, plans, CLOCK, background);
        onFx(() -> {
            window = new Places(opened, new MedicineMatcher(Vocabulary.shipped()), texts, new Apart(background)).window();
            scene = new Scene(window, MainWindow.WIDTH, MainWindow.HEIGHT);
            new Theme(scene).apply(new Appearance(Appearance.Mode.LIGHT, 100, true));
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return stage;
        });
        show(place);
        show(other());
    }

    private String other() {
        return place.equals("settings") ? "medicines" : "settings";
    }

    private void show(String id) {
        onFx(() -> {
            window.open(id);
            return id;
        });
        settle();
    }

    /** Until what was asked for has been read and shown. */
    private void settle() {
        for (int i = 0; i < 3; i++) {
            CompletableFuture.runAsync(() -> { }, worker).join();
            onFx(() -> true);
        }
    }

    /** Opens the place, until it is painted with all that was read for it, and goes back. */
    @Benchmark
    public WritableImage opens() {
        onFx(() -> {
            window.open(place);
            return place;
        });
        settle();
        var painted = onFx(() -> scene.snapshot(null));
        window(other());
        return painted;
    }

    private void window(String id) {
        onFx(() -> {
            window.open(id);
            return id;
        });
    }

    /** Presses a digit where the keyboard is in the place, until it is laid out and painted. */
    @Benchmark
    public WritableImage key() {
        return onFx(() -> {
            if (!window.openPlace().equals(Optional.of(place))) {
                window.open(place);
            }
            var key = Integer.toString(++digit % 10);
            var owner = scene.getFocusOwner() == null ? window : scene.getFocusOwner();
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, key, key, KeyCode.getKeyCode(key), false, false,
                    false, false));
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_TYPED, key, key, KeyCode.UNDEFINED, false, false, false,
                    false));
            return scene.snapshot(null);
        });
    }

    /** Lets the worker go. */
    @TearDown
    public void close() {
        worker.shutdown();
        Platform.exit();
    }

    private static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    /** Pages and charts are made beside the JavaFX thread. */
    private final class Apart extends StillSurroundings {
        private final Background background;

        Apart(Background background) {
            super(Machine.USUAL, Path.of("journal.ldnj"));
            this.background = background;
        }

        @Override
        public Background previews() {
            return background;
        }

        @Override
        public Executor painter() {
            return worker;
        }
    }
}
