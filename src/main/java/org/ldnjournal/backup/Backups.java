package org.ldnjournal.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ldnjournal.journal.JournalContents;

/** The port to whatever makes and keeps backups of the journal that is open. Nothing of it is for the JavaFX thread. */
public interface Backups {

    /** Where they are kept, and those that are there, newest first. */
    record State(Path folder, List<Backup> backups) {
        public State {
            backups = List.copyOf(backups);
        }

        /** The last one that was verified and is still there. */
        public Optional<Backup> lastGood() {
            return backups.stream().findFirst();
        }
    }

    /** What became of making a backup. */
    sealed interface Outcome {}

    /** It stands there, was opened and checked, and is on the disk. */
    record Made(Backup backup) implements Outcome {}

    /** There is none; the journal and all earlier backups are as they were. */
    record NotMade(Why why, String detail) implements Outcome {}

    /** Why a backup was not made. */
    enum Why { NO_ROOM, FOLDER_MISSING, FOLDER_NOT_WRITABLE, JOURNAL_FAULTY, NOT_VERIFIED, BUSY, BROKEN }

    /** What became of opening a backup to look at it. */
    sealed interface Rehearsal {}

    /** It opened, was checked, and holds this. */
    record Shown(Backup backup, JournalContents contents) implements Rehearsal {}

    /** It does not open, or is not sound. */
    record Unusable(Backup backup, String detail) implements Rehearsal {}

    /** What is there now. */
    State state();

    /** The same in another folder; nothing is moved there. */
    Backups in(Path folder);

    /**
     * Makes one, verifies it, and lets older ones go as {@link Thinning} says.
     *
     * @param inUse which of them stay for now, because somebody looks into them or chose them; asked off the JavaFX
     *              thread, in the moment in which they would be let go of
     */
    Outcome make(Predicate<Backup> inUse);

    /** The same where nobody uses any. */
    default Outcome make() {
        return make(_ -> false);
    }

    /** Opens one for reading only, checks it, and tells what is in it. */
    Rehearsal rehearse(Backup backup);
}
