package org.ldnjournal.ui.settings;

import java.util.function.Predicate;
import org.ldnjournal.journal.Journal;

/** Does something to the journal, and says "saved" where that changed something. */
@FunctionalInterface
interface Writing {

    /**
     * @param work answers whether it changed something
     * @param then once it is on the disk, and only then
     */
    void write(Predicate<Journal> work, Runnable then);

    /** The same where nothing follows. */
    default void write(Predicate<Journal> work) {
        write(work, () -> { });
    }
}
