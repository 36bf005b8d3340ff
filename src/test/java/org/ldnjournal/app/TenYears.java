package org.ldnjournal.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
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

/**
 * The window with a journal of ten years, or as many as are asked for, on the headless platform. As in the program, one
 * thread reads and computes, one paints charts and makes pages, and the JavaFX thread builds, dresses and lays out.
 */
final class TenYears implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
    private static final JournalDay LAST = JournalDay.of(2026, 11, 22);
    /** What is reached from another place, by the text of the button there. */
    private static final Map<String, String> BEHIND = Map.of("response", "trends.whole", "evidence", "evidence.open",
            "grid", "history.view.GRID", "changes", "history.view.CHANGES");
    private static final Map<String, String> FRONT =
            Map.of("response", "trends", "evidence", "settings", "grid", "history", "changes", "history");
    /** What is read may lead to something else that is read. */
    private static final int ROUNDS = 3;

    private final ExecutorService worker = thread();
    private final ExecutorService painter = thread();
    private final Texts texts = Texts.of(Locale.UK);
    private final OpenJournal journal;
    private final Scene scene;
    private final long fxThread;
    private MainWindow window;

    /** Shows the window with a journal of so many weeks; no place has been opened yet. */
    TenYears(int weeks) {
        Platform.startup(() -> Platform.setImplicitExit(false));
        var contents = new MemoryJournal();
        var plans = new MemoryPlanBook();
        SampleJournal.of(1, weeks, LAST, ZoneOffset.UTC, texts).writeTo(contents, plans);
        journal = new OpenJournal(contents, plans, CLOCK, background(worker));
        fxThread = onFx(() -> Thread.currentThread().threadId());
        scene = onFx(this::shown);
    }

    private static ExecutorService thread() {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    }

    private static Background background(Executor work) {
        return new Background(work, Platform::runLater, Throwable::printStackTrace);
    }

    private Scene shown() {
        window = made();
        var shown = new Scene(window, MainWindow.WIDTH, MainWindow.HEIGHT);
        new Theme(shown).apply(new Appearance(Appearance.Mode.LIGHT, 100, true));
        var stage = new Stage();
        stage.setScene(shown);
        stage.show();
        return shown;
    }

    private MainWindow made() {
        var made = new Places(journal, new MedicineMatcher(Vocabulary.shipped()), texts, new Apart()).window();
        made.focusAfter(command -> journal.background().run(() -> true, _ -> command.run()));
        return made;
    }

    /** Goes to where this can be opened from. */
    void before(String place) {
        go(place.equals("settings") || place.equals("evidence") ? "medicines" : "settings");
        if (FRONT.containsKey(place)) {
            go(FRONT.get(place));
            if (FRONT.get(place).equals("history")) {
                onFx(() -> {
                    button(texts.get("history.view.MONTH")).fire();
                    return place;
                });
                awaitRead();
            }
        }
    }

    private void go(String place) {
        onFx(() -> {
            window.open(place);
            return place;
        });
        awaitRead();
        awaitPainted();
    }

    /** Opens it, until all that was read for it is laid out; charts may still be being painted. */
    void open(String place) {
        onFx(() -> {
            if (BEHIND.containsKey(place)) {
                button(texts.get(BEHIND.get(place))).fire();
            } else {
                window.open(place);
            }
            return place;
        });
        awaitRead();
    }

    private ButtonBase button(String words) {
        return window.lookupAll("*").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(one -> words.equals(one.getText()) && isShown(one)).findFirst().orElseThrow();
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    /** Presses a digit where the keyboard is, until what it changed is laid out. */
    void press(int digit) {
        onFx(() -> {
            var owner = scene.getFocusOwner() == null ? window : scene.getFocusOwner();
            var key = Integer.toString(digit);
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, key, key, KeyCode.getKeyCode(key), false, false,
                    false, false));
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_TYPED, key, key, KeyCode.UNDEFINED, false, false, false,
                    false));
            return true;
        });
        frame();
    }

    /** Until the next frame is dressed and laid out. */
    private void frame() {
        var ready = new CompletableFuture<Void>();
        onFx(() -> {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    ready.complete(null);
                }
            });
            Platform.requestNextPulse();
            return ready;
        });
        ready.join();
    }

    void awaitRead() {
        for (int i = 0; i < ROUNDS; i++) {
            CompletableFuture.runAsync(() -> { }, worker).join();
            onFx(() -> true);
        }
        frame();
    }

    void awaitPainted() {
        for (int i = 0; i < ROUNDS; i++) {
            CompletableFuture.runAsync(() -> { }, painter).join();
            onFx(() -> true);
        }
        frame();
    }

    /** What is seen, once the charts are painted too. */
    WritableImage painted() {
        awaitPainted();
        return onFx(() -> scene.snapshot(null));
    }

    /** How long the JavaFX thread has worked so far, in nanoseconds of processor time. */
    long held() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(fxThread);
    }

    @Override
    public void close() {
        worker.shutdown();
        painter.shutdown();
        Platform.exit();
    }

    private static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    /** Pages and charts are made beside the JavaFX thread. */
    private final class Apart extends StillSurroundings {

        Apart() {
            super(Machine.USUAL, Path.of("journal.ldnj"));
        }

        @Override
        public Background previews() {
            return background(painter);
        }

        @Override
        public Executor painter() {
            return painter;
        }
    }
}
