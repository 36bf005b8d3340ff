package org.ldnjournal.store;

import java.util.List;
import org.ldnjournal.journal.JournalFailure;

/** What was found when a journal was checked. */
public sealed interface Checked {

    /** Everything in it is as it should be. */
    record Clean(Counts counts) implements Checked {}

    /** It could be read, and these things are wrong, one line each; never empty. */
    record Faulty(List<String> faults) implements Checked {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** It is no journal, or it cannot be read at all. */
    record Unreadable(JournalFailure.Kind kind, String detail) implements Checked {}

    /**
     * What is in a journal.
     *
     * @param version      the version of the file format
     * @param entries      days with an entry
     * @param doses        doses taken, partly taken or skipped
     * @param medicines    other medicines on the list
     * @param labs         laboratory values
     * @param plans        titration plans, those of the past included
     * @param decisions    decisions about them, those undone included
     * @param preparations what doses are taken from, those removed included
     * @param changes      changes in the history
     */
    record Counts(
            int version, int entries, int doses, int medicines, int labs, int plans, int decisions, int preparations,
            int changes) {}
}
