package org.ldnjournal.store;

import java.nio.file.Path;
import org.ldnjournal.journal.JournalFailure;

/** Copies of a journal that is not open, and lies in clear: they can be looked at, and none can be made. */
record ClosedCopies() implements Copies {

    @Override
    public void into(Path empty) {
        throw new JournalFailure(JournalFailure.Kind.NOT_READABLE, "it is not open");
    }

    @Override
    public Checked check(Path copy) {
        return CheckJournal.check(copy);
    }

    @Override
    public Opened open(Path copy) {
        return JournalFile.openReadOnly(copy);
    }

    @Override
    public Opened openForWriting(Path copy) {
        return JournalFile.open(copy);
    }
}
