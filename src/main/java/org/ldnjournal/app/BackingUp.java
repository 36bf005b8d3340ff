package org.ldnjournal.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.backup.Due;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.BackupModel;
import org.ldnjournal.ui.shell.Delay;

/** Backups of the journal that a window shows: daily while it is open, and once more when it is closed. */
final class BackingUp {
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(30);

    private final JournalFile journal;
    private final Clock clock;
    private final Delay delay;
    private final BackupModel model;
    private long turnsKept;
    private Delay.CallOff next = () -> { };

    BackingUp(JournalFile journal, Optional<Path> folder, Clock clock, Delay delay, Background background,
            BackupModel.Around around) {
        this.journal = journal;
        this.clock = clock;
        this.delay = delay;
        turnsKept = journal.turns();
        model = new BackupModel(new Counted(journal.backups(folder.orElseGet(journal::usualBackups), clock)),
                background,
                clock, this::since, around);
    }

    BackupModel model() {
        return model;
    }

    /** When what is in the journal was first written; a file says only when it was last saved. */
    private Instant since() {
        return journal.journal().contents().entries().values().stream().map(LoggedEntry::lastRecorded)
                .flatMap(Optional::stream).min(Moment::compareTo).map(Moment::instant).orElseGet(clock::instant);
    }

    /** Looks now and from time to time whether one is due. */
    void begin() {
        model.makeIfDue();
        next = delay.after(BETWEEN_LOOKS, this::begin);
    }

    void end() {
        next.now();
    }

    /**
     * The last one, off the JavaFX thread and before the journal is closed: where something was written since the one
     * before.
     */
    void last() {
        model.state().get().ifPresent(state -> {
            var backups = journal.backups(state.folder(), clock);
            if (journal.turns() != turnsKept || Due.now(backups.state().lastGood(), clock.instant())) {
                backups.make();
            }
        });
    }

    /** Remembers what was in the journal when the last one was made. */
    private final class Counted implements Backups {
        private final Backups backups;

        Counted(Backups backups) {
            this.backups = backups;
        }

        @Override
        public State state() {
            return backups.state();
        }

        @Override
        public Backups in(Path folder) {
            return new Counted(backups.in(folder));
        }

        @Override
        public Outcome make() {
            long turns = journal.turns();
            var made = backups.make();
            if (made instanceof Made) {
                turnsKept = turns;
            }
            return made;
        }

        @Override
        public Rehearsal rehearse(Backup backup) {
            return backups.rehearse(backup);
        }
    }
}
