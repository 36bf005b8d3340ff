package org.ldnjournal.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ldnjournal.backup.LeftReadable;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Protection;
import org.ldnjournal.ui.shell.Guard;
import org.ldnjournal.vault.Key;
import org.ldnjournal.vault.Vault;

/**
 * The passphrase of the journal that a window shows: each change closes the journal, replaces its file and opens it
 * again.
 */
final class WindowGuard implements Guard {
    private final JournalFile journal;
    private final Function<JournalFile, List<Path>> backups;
    private final Closing window;

    /** What the window does for it. */
    interface Closing {
        /** Lets go of the journal, asks for a key, and comes back to the same place. */
        void lock(Path file);

        /**
         * Lets go of the journal, does this to its file, and comes back to the same place; with {@code before} if it
         * fails.
         */
        void closedFor(Path file, Runnable work, Optional<Key> before, Optional<Key> after);

        /**
         * The same, where the work puts another journal in its place, with the same key: what could not be saved in
         * the one before stays out of it.
         */
        void replaced(Path file, Runnable work, Optional<Key> key);
    }

    /** @param backups the folders with backups of it */
    WindowGuard(JournalFile journal, Function<JournalFile, List<Path>> backups, Closing window) {
        this.journal = journal;
        this.backups = backups;
        this.window = window;
    }

    @Override
    public Optional<Vault> vault() {
        return journal.vault();
    }

    @Override
    public LeftReadable leftReadable() {
        var readable = new ArrayList<Path>();
        var away = new ArrayList<Path>();
        for (var folder : backups.apply(journal)) {
            try {
                if (Files.isDirectory(folder)) {
                    readable.addAll(Protection.readableBackups(folder, journal.file()));
                } else if (!folder.equals(journal.usualBackups())) {
                    away.add(folder);
                }
            } catch (JournalFailure _) {
                away.add(folder);
            }
        }
        return new LeftReadable(readable, away);
    }

    @Override
    public void set(Vault next) {
        var file = journal.file();
        closedFor(file, () -> vault().ifPresentOrElse(
                present -> Protection.change(file, present.recoveryKey(), next), () -> Protection.set(file, next)),
                Optional.of(next));
    }

    @Override
    public void remove() {
        var file = journal.file();
        vault().ifPresent(present ->
                closedFor(file, () -> Protection.remove(file, present.recoveryKey()), Optional.empty()));
    }

    /**
     * The backups follow; where they cannot, the journal has what it was given all the same, and the window says so.
     */
    private void closedFor(Path file, Runnable work, Optional<Vault> after) {
        window.closedFor(file, () -> {
            work.run();
            takeBackupsAlong(file, after);
        }, present(), after.map(Vault::recoveryKey));
    }

    /** Those in each folder, also where another one is broken; then the first that is broken is told. */
    private void takeBackupsAlong(Path file, Optional<Vault> after) {
        var broken = new ArrayList<JournalFailure>();
        for (var folder : backups.apply(journal)) {
            try {
                Protection.takeBackupsAlong(folder, file, present(), after);
            } catch (JournalFailure failure) {
                broken.add(failure);
            }
        }
        broken.stream().findFirst().ifPresent(first -> {
            throw first;
        });
    }

    @Override
    public void lock() {
        vault().ifPresent(_ -> window.lock(journal.file()));
    }

    private Optional<Key> present() {
        return vault().map(Vault::recoveryKey);
    }
}
