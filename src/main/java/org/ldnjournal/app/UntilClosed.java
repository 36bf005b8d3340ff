package org.ldnjournal.app;

import java.util.concurrent.Executor;

/** Passes work of one open journal on until the journal is closed; what is asked for later would find it closed. */
final class UntilClosed implements Executor {
    private final Executor worker;
    private volatile boolean closed;

    UntilClosed(Executor worker) {
        this.worker = worker;
    }

    @Override
    public void execute(Runnable work) {
        if (!closed) {
            worker.execute(work);
        }
    }

    /** Closes the journal once the work that was asked for is done. */
    void close(Runnable closing) {
        closed = true;
        worker.execute(closing);
    }
}
