package org.ldnjournal.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.ui.shell.Guard;

/** The journal that the window shows, and what runs for it until the window lets go of it. */
final class ShownJournal {
    private final JournalFile file;
    private final UntilClosed work;
    private final Executor copier;
    private final BackingUp backups;
    private final Guard guard;
    private final Places places;
    private Runnable ending = () -> { };

    /**
     * @param work   where the journal's work is done
     * @param copier where its backups are made
     */
    ShownJournal(JournalFile file, UntilClosed work, Executor copier, BackingUp backups, Guard guard, Places places) {
        this.file = file;
        this.work = work;
        this.copier = copier;
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

    /** Lets the open screen finish, and closes the file once that is written; answers which place was open. */
    Optional<String> letGo() {
        ending.run();
        backups.end();
        var place = places.window().openPlace();
        places.window().leave();
        work.close(this::close);
        return place;
    }

    /** Whatever becomes of the last backup, the file is let go of. One that is being made is waited for: it needs the file. */
    private void close() {
        try (file) {
            CompletableFuture.runAsync(() -> { }, copier).join();
            backups.last();
        }
    }
}
