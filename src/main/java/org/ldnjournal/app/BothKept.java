package org.ldnjournal.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.store.JournalFile;

/**
 * Two versions of a journal after another program put one in the place of the one that was open.
 *
 * @param own   where the window goes on
 * @param other what is in the journal's place now
 * @param days  what was found in the other one when it was opened for reading only
 */
record BothKept(Path own, Path other, Backups.Rehearsal days) {

    /** Keeps what the window has beside the other file; empty where the other program wrote into the same file. */
    static Optional<BothKept> of(JournalFile journal, Path other, Clock clock) {
        return journal.continueBeside(clock).map(own -> new BothKept(own, other,
                journal.backups(journal.usualBackups(), clock).rehearse(new Backup(other, Moment.now(clock), 0))));
    }
}
