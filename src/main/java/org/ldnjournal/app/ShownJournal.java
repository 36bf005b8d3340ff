package org.ldnjournal.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.ui.shell.Guard;

/** The journal that the window shows, and what runs for it until the window lets go of it. */
final class ShownJournal {
    private final JournalFile file;
    private final UntilClosed work;
    private final UntilClosed copying;
    private final BackingUp backups;
    private final Guard guard;
    private final Places places;
    private Runnable ending = () -> { };
    private boolean backedUpAtLast = true;

    /**
     * @param work    where the journal's work is done
     * @param copying where its backups are made
     */
    ShownJournal(JournalFile file, UntilClosed work, UntilClosed copying, BackingUp backups, Guard guard,
            Places places) {
        this.file = file;
        this.work = work;
        this.copying = copying;
        this.backups = backups;
        this.guard = guard;
        this.places = places;
    }

    JournalFile file() {
        return file;
    }

    Guard guard() {
        return guard;
    }

    Places places() {
        return places;
    }

    /** Does this when it is let go of. */
    void endWith(Runnable end) {
        ending = end;
    }

    /**
     * It makes no backup when it is let go of: where it cannot be kept open, that would be refused as well, and the
     * ways on would wait for it.
     */
    void endsWithoutBackup() {
        backedUpAtLast = false;
    }

    /** Lets the open screen finish, and closes the file once that is written; answers which place was open. */
    Optional<String> letGo() {
        ending.run();
        backups.end();
        var place = places.window().openPlace();
        places.window().leave();
        var copied = new CompletableFuture<Void>();
        copying.close(() -> copied.complete(null));
        work.close(() -> close(copied));
        return place;
    }

    /** Lets go of the file whatever becomes of the last backup; one that is being made needs it, and is waited for. */
    private void close(CompletableFuture<Void> copied) {
        try (file) {
            copied.join();
            if (backedUpAtLast) {
                backups.last();
            }
        }
    }
}
