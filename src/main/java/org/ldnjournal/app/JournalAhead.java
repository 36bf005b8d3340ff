package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.ldnjournal.ui.shell.Worker;

/**
 * The journal that the window will open first, found and read on the worker while the toolkit still starts.
 *
 * @param found answers on the worker, where it is there already; what broke ahead is tried again, and told as usual
 */
record JournalAhead(Worker worker, JournalFinder finder, Callable<JournalFinder.Found> found) {

    /** Begins to find it, after the library for which the toolkit waits first. */
    static JournalAhead find(Path file, Console console, StartTimes times) {
        var worker = new Worker();
        var finder = new JournalFinder(console);
        var ahead = new CompletableFuture<JournalFinder.Found>();
        var reading = times.database(() -> finder.find(file));
        worker.execute(Gtk::open);
        worker.execute(() -> {
            try {
                ahead.complete(reading.call());
            } catch (Exception | Error broken) {
                ahead.completeExceptionally(broken);
            }
        });
        worker.execute(() -> readToday(ahead));
        return new JournalAhead(worker, finder,
                () -> ahead.isCompletedExceptionally() ? finder.find(file) : ahead.join());
    }

    /** What Today shows is read before there is a window that asks for it. */
    private static void readToday(CompletableFuture<JournalFinder.Found> ahead) {
        if (!ahead.isCompletedExceptionally() && ahead.join() instanceof JournalFinder.There there) {
            try {
                there.today().ahead();
            } catch (RuntimeException _) {
                // Today asks again at once, and says what broke
            }
        }
    }
}
