package org.ldnjournal.ui.shell;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The one thread on which the window's work is done, so that writes keep their order. */
public final class Worker implements Executor, AutoCloseable {
    private static final long LONGEST_WAIT_SECONDS = 30;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("journal").factory());

    @Override
    public void execute(Runnable work) {
        thread.execute(work);
    }

    /** Takes no more work and waits until what was asked for is done, for half a minute at most. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
