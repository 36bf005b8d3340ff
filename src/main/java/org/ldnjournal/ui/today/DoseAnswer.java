package org.ldnjournal.ui.today;

import org.ldnjournal.journal.Reason;
import org.ldnjournal.safety.DoseQuestion;

/** What became of an attempt to record a dose. */
sealed interface DoseAnswer {

    /** It is on its way into the journal. */
    record Recorded() implements DoseAnswer {}

    /** The amount is refused; the reason stands beside its field. */
    record AmountRefused(Reason reason) implements DoseAnswer {}

    /** The time is refused; the reason stands beside its field. */
    record TimeRefused(Reason reason) implements DoseAnswer {}

    /** A dose of that evening is recorded already; another one needs a yes. */
    record AnotherAsked(Reason reason) implements DoseAnswer {}

    /** The amount raises a question. */
    record AmountAsked(DoseQuestion question) implements DoseAnswer {}
}
