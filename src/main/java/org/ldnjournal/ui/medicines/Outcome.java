package org.ldnjournal.ui.medicines;

import org.ldnjournal.journal.Reason;

/** What became of an intention. */
sealed interface Outcome {

    /** It is being saved. */
    record Accepted() implements Outcome {}

    /** It was not done; what was typed stays. */
    record Refused(Reason reason) implements Outcome {}
}
