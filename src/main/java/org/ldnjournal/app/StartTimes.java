package org.ldnjournal.app;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javafx.scene.Scene;
import org.ldnjournal.ui.kit.AfterPainting;

/**
 * How long a start took, from the start of the process until the first screen is painted, and which part took how much
 * of it. The journal is read while the toolkit starts: its time is no part of the sum where it is the shorter one.
 */
final class StartTimes {
    private static final long NANOS = 1_000_000;

    private final Optional<Runnable> then;
    private final long begun = System.nanoTime();
    private volatile long toolkit;
    private volatile long database;

    /**
     * The program itself begins now.
     *
     * @param then is done once the first screen is painted
     */
    StartTimes(Runnable then) {
        this.then = Optional.of(then);
    }

    /** The program itself begins now, and nothing is to be done at the end. */
    StartTimes() {
        then = Optional.empty();
    }

    /** JavaFX is there. */
    void toolkitStarted() {
        toolkit = System.nanoTime();
    }

    /** The same work, its time taken. */
    <T> Callable<T> database(Callable<T> work) {
        return () -> {
            long before = System.nanoTime();
            try {
                return work.call();
            } finally {
                database = System.nanoTime() - before;
            }
        };
    }

    /** What this scene shows now is the first screen: once it was painted, the log is told how long that took. */
    void firstScreen(Scene scene) {
        AfterPainting.run(scene.getRoot(), this::painted);
    }

    private void painted() {
        long now = System.nanoTime();
        // Java tells the start of the process by the clock on the wall only; asked for last, since it has to be loaded.
        long before = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()
                - (System.nanoTime() - begun) / NANOS;
        // asked for here: who asks at the beginning waits until Java has found out who keeps the log
        var log = Logger.getLogger(StartTimes.class.getName());
        log.info(() -> "window after %d ms: runtime %d, toolkit %d, first screen %d; database %d beside them".formatted(
                before + (now - begun) / NANOS, before, (toolkit - begun) / NANOS, (now - toolkit) / NANOS,
                database / NANOS));
        then.ifPresent(Runnable::run);
    }
}
