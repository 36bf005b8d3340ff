package org.ldnjournal.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Work off the JavaFX thread, in the order it was asked for, and what to do with its result back on it. Tests pass
 * direct executors. A failure goes untouched to one place.
 */
public final class Background {
    private final Executor work;
    private final Executor fx;
    private final Consumer<Throwable> problems;

    /**
     * @param work     where work is done: one thread, so that writes keep their order
     * @param fx       the JavaFX thread
     * @param problems is told of what broke, on the JavaFX thread
     */
    public Background(Executor work, Executor fx, Consumer<Throwable> problems) {
        this.work = work;
        this.fx = fx;
        this.problems = problems;
    }

    /** Does the work, then hands its result to the JavaFX thread. */
    public <T> void run(Callable<T> job, Consumer<T> then) {
        run(job, then, problems);
    }

    /** The same, with a say in what happens when the work fails. */
    public <T> void run(Callable<T> job, Consumer<T> then, Consumer<Throwable> failed) {
        work.execute(() -> {
            T result;
            try {
                result = job.call();
            } catch (Exception | Error broken) {
                fx.execute(() -> failed.accept(broken));
                return;
            }
            fx.execute(() -> then.accept(result));
        });
    }

    /** Tells of what broke as of any work; on the JavaFX thread. */
    public void failed(Throwable broken) {
        problems.accept(broken);
    }

    /** A queue of requests of one kind, of which only the newest result is shown. */
    public Latest latest() {
        return new Latest();
    }

    /** A way on that is gone once. */
    public Once once() {
        return new Once();
    }

    /** What leads on, and is pressed twice by a hand that is used to double clicks: only the first press counts. */
    public final class Once {
        private boolean asked;

        private Once() {}

        /** Does the work unless it was asked for before; where it breaks it can be asked for again. */
        public <T> void run(Callable<T> job, Consumer<T> then) {
            if (asked) {
                return;
            }
            asked = true;
            Background.this.run(job, then, broken -> {
                asked = false;
                failed(broken);
            });
        }
    }

    /** Requests of one kind: an older one that ends later is dropped. */
    public final class Latest {
        private long newest;

        private Latest() {}

        /** Does the work; hands over its result only if nothing newer was asked for meanwhile. */
        public <T> void run(Callable<T> job, Consumer<T> then) {
            long mine = ++newest;
            Background.this.run(job, result -> {
                if (mine == newest) {
                    then.accept(result);
                }
            });
        }
    }
}
