package org.ldnjournal.store;

import java.nio.file.Path;
import org.ldnjournal.journal.JournalFailure;

/** Copies of a journal that is not open, and lies in clear: they can be looked at, and none can be made. */
record ClosedCopies() implements Copies {

    @Override
    public void into(Path empty) {
        throw new JournalFailure(JournalFailure.Kind.NOT_READABLE, "it is not open");
    }
}
