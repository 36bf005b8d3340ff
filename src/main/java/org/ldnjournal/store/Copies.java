package org.ldnjournal.store;

import java.nio.file.Path;

/**
 * How a copy of this journal is made and looked at: the seam between backups and the way a file keeps its bytes. A
 * backup, a rehearsal and the copy that is kept in a conflict know nothing else of it. Unless said otherwise they lie
 * in clear.
 */
interface Copies {

    /** Fills a file that is there, empty and its owner's alone, with all that was saved; it is on the disk then. */
    void into(Path empty);

    /** Looks through a copy as the check of a journal does, and changes nothing. */
    default Checked check(Path copy) {
        return CheckJournal.check(copy);
    }

    /** Opens a copy for reading only; whoever asked closes it. */
    default Opened open(Path copy) {
        return JournalFile.openReadOnly(copy);
    }

    /** Opens a copy that takes the journal's part; whoever asked closes it. */
    default Opened openForWriting(Path copy) {
        return JournalFile.open(copy);
    }
}
