package org.ldnjournal.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Work that takes as long as a test wants: it is done, in its order, when it is told to be. */
public final class SlowWork implements Executor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    /** Does all that waits, and what it asks for. */
    public void finish() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    /** Background work that is done here; what breaks fails the test. */
    public Background background() {
        return new Background(this, Runnable::run, broken -> {
            throw new AssertionError(broken);
        });
    }
}
