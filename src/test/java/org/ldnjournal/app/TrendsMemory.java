package org.ldnjournal.app;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.ldnjournal.chart.LongJournal;
import org.ldnjournal.chart.SixteenWeeks;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.Theme;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.OpenJournal;

/**
 * How much the program's window holds with 50 years in Trends above the same window with an empty journal: what is live
 * after collection, the journal itself included. Painted by software, images are on the heap too. A program of its own:
 * docs/performance.md.
 */
final class TrendsMemory {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Locale.UK);
    private static final long MEGABYTE = 1_000_000;
    private static final int COLLECTIONS = 6;
    private static final List<KeyCode> STEPS = List.of(KeyCode.PLUS, KeyCode.PLUS, KeyCode.HOME, KeyCode.MINUS,
            KeyCode.MINUS, KeyCode.END);
    private static final int YEARS = 50;

    private TrendsMemory() {}

    static void main() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> Platform.setImplicitExit(false));
        var empty = new SixteenWeeks.Sample(JournalContents.EMPTY, PlanHistory.NONE);
        show(empty).run();
        var close = show(empty);
        long window = live();
        var sample = LongJournal.of(YEARS);
        long journal = live() - window;
        close.run();
        close = show(sample);
        long more = live() - window;
        System.out.printf("an empty window holds %d MB, %d years in it %d MB more, of which the journal is %d MB%n",
                window / MEGABYTE, YEARS, more / MEGABYTE, journal / MEGABYTE);
        close.run();
        Reference.reachabilityFence(sample);
        Platform.exit();
    }

    /** Opens a window with Trends, goes nearer and back; answers what closes it. */
    private static Runnable show(SixteenWeeks.Sample sample) {
        var stage = onFx(() -> {
            var open = new OpenJournal(always(Journal.class, "contents", sample.contents()),
                    always(PlanBook.class, "history", sample.history()), CLOCK, StillSurroundings.DIRECT);
            var window = new Places(open, new MedicineMatcher(Vocabulary.shipped()), TEXTS,
                    new StillSurroundings(Machine.USUAL, Path.of("journal.ldnj"))).window();
            var made = new Stage();
            made.setScene(new Scene(window, MainWindow.WIDTH, MainWindow.HEIGHT));
            new Theme(made.getScene()).apply(Appearance.USUAL.withReducedMotion(true));
            made.show();
            window.open("trends");
            return made;
        });
        STEPS.forEach(key -> onFx(() -> {
            stage.getScene().snapshot(null);
            var chart = stage.getScene().lookup(".trend-view");
            if (chart != null) {
                Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
            return chart;
        }));
        return () -> onFx(() -> {
            stage.close();
            return stage;
        });
    }

    /** One that answers this and keeps nothing. */
    private static <T> T always(Class<T> kind, String asked, Object answer) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind},
                (_, method, _) -> method.getName().equals(asked) ? answer
                        : method.getReturnType() == List.class ? List.of() : null));
    }

    private static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    /** Bytes that are still held after collection, the least of some. */
    private static long live() {
        return IntStream.range(0, COLLECTIONS).mapToLong(_ -> {
            onFx(() -> true);
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }).min().orElseThrow();
    }
}
