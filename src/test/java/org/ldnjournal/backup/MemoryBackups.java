package org.ldnjournal.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ldnjournal.journal.JournalContents;

/** Backups that are in no file. */
public final class MemoryBackups implements Backups {
    private final List<Backup> made = new ArrayList<>();
    private final Supplier<Outcome> making;
    private final Path folder;

    /** @param making says what becomes of making one */
    public MemoryBackups(Path folder, Supplier<Outcome> making) {
        this.folder = folder;
        this.making = making;
    }

    @Override
    public State state() {
        return new State(folder, made.reversed());
    }

    @Override
    public Backups in(Path other) {
        return new MemoryBackups(other, making);
    }

    @Override
    public Outcome make(Predicate<Backup> inUse) {
        var outcome = making.get();
        if (outcome instanceof Made(var backup)) {
            made.add(backup);
        }
        return outcome;
    }

    @Override
    public Rehearsal rehearse(Backup backup) {
        return new Shown(backup, JournalContents.EMPTY);
    }
}
