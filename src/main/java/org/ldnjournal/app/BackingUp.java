package org.ldnjournal.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
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
    /** The first look waits until a person who opened the window sees it and has found the keyboard. */
    private static final Duration AFTER_OPENING = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(30);

    private final JournalFile journal;
    private final Path folder;
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
        this.folder = folder.orElseGet(journal::usualBackups);
        turnsKept = journal.turns();
        model = new BackupModel(
                new Counted(journal.backups(this.folder, clock)), background, clock, this::since, around);
    }

    BackupModel model() {
        return model;
    }

    /** When what is in the journal was first written; a file says only when it was last saved. */
    private Instant since() {
        return journal.journal().contents().entries().values().stream().map(LoggedEntry::lastRecorded)
                .flatMap(Optional::stream).min(Moment::compareTo).map(Moment::instant).orElseGet(clock::instant);
    }

    /** Looks soon and then from time to time whether one is due. */
    void begin() {
        next = delay.after(AFTER_OPENING, this::look);
    }

    private void look() {
        model.makeIfDue();
        next = delay.after(BETWEEN_LOOKS, this::look);
    }

    void end() {
        next.now();
    }

    /**
     * The last one, off the JavaFX thread and before the journal is closed: where something was written since the one
     * before.
     */
    void last() {
        var backups = journal.backups(model.state().get().map(Backups.State::folder).orElse(folder), clock);
        if (journal.turns() != turnsKept || Due.now(backups.state().lastGood(), clock.instant())) {
            backups.make(model::isInUse);
        }
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
        public Outcome make(Predicate<Backup> inUse) {
            long turns = journal.turns();
            var made = backups.make(inUse);
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
