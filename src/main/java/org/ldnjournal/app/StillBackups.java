package org.ldnjournal.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.backup.BackupName;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Moment;

/**
 * Backups of three evenings, for pictures: no file is there.
 *
 * @param journal whose they are
 */
record StillBackups(Path journal) implements Backups {
    static final Instant NOW = Instant.parse("2026-11-22T20:40:00Z");

    @Override
    public State state() {
        var folder = journal.toAbsolutePath().resolveSibling("backups");
        var name = BackupName.of(journal.getFileName().toString());
        return new State(folder, IntStream.range(0, 3)
                .mapToObj(days -> new Moment(NOW.minus(Duration.ofDays(days)), ZoneOffset.UTC))
                .map(made -> new Backup(folder.resolve(name.at(made.local(), 1)), made, 1)).toList());
    }

    @Override
    public Backups in(Path folder) {
        return this;
    }

    @Override
    public Outcome make(Predicate<Backup> inUse) {
        return new Made(state().backups().getFirst());
    }

    @Override
    public Rehearsal rehearse(Backup backup) {
        return new Shown(backup, JournalContents.EMPTY);
    }
}
