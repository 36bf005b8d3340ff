package org.ldnjournal.store;

import java.nio.file.Path;
import org.ldnjournal.journal.JournalFailure;

/** Verifies a journal without changing it or its folder. */
public final class CheckJournal {
    private CheckJournal() {}

    /** Checks the file; works beside an open window. */
    public static Checked check(Path file) {
        return new Checked.Unreadable(JournalFailure.Kind.BROKEN, file + ": the store is being built");
    }
}
