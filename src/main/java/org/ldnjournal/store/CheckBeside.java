package org.ldnjournal.store;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.ldnjournal.store.Database.Rules;

/**
 * The check of a journal's file on a thread and a connection of its own, while its tables are read on another: both
 * look at every row, and nobody should wait for one after the other. Its tables were compared before: a planted rule is
 * not run.
 */
final class CheckBeside {
    private final CompletableFuture<List<String>> check = new CompletableFuture<>();

    private CheckBeside() {}

    /** Begins to check this file, in which each row has its digest; no other program may write it meanwhile. */
    static CheckBeside begin(Path file) {
        var begun = new CheckBeside();
        Thread.ofPlatform().daemon().name("check").start(() -> begun.run(file));
        return begun;
    }

    private void run(Path file) {
        try (var database = Database.forReading(file)) {
            check.complete(database.reading(Rules.TRUSTED, Soundness::faultsOfOpening));
        } catch (RuntimeException | Error broken) {
            check.completeExceptionally(broken);
        }
    }

    /** What was found, once everything was looked at; refused where it could not be. */
    List<String> faults() {
        try {
            return check.join();
        } catch (CompletionException broken) {
            if (broken.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw broken;
        }
    }
}
