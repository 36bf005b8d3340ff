package org.ldnjournal.ui.today;

import java.util.Optional;
import org.ldnjournal.journal.DoseRecord.Why;

/**
 * A dose as it was typed.
 *
 * @param amount  in mg
 * @param time    when it was taken
 * @param partly  why it was not taken whole; absent where it was
 * @param another whether the person says that it is another dose of the same evening
 * @param consent how a question about the amount was answered
 */
record DoseAttempt(String amount, String time, Optional<Why> partly, boolean another, Consent consent) {
    public DoseAttempt(String amount, String time, Optional<Why> partly) {
        this(amount, time, partly, false, new Consent.NotAsked());
    }

    DoseAttempt withAnother() {
        return new DoseAttempt(amount, time, partly, true, consent);
    }

    DoseAttempt with(Consent answer) {
        return new DoseAttempt(amount, time, partly, another, answer);
    }

    /** How a question about an amount was answered. */
    public sealed interface Consent {
        /** Not at all. */
        record NotAsked() implements Consent {}

        /** "Record anyway". */
        record Anyway() implements Consent {}

        /** By typing the amount again. */
        record Again(String amount) implements Consent {}

        /** "My prescriber decided this". */
        record PrescriberDecided() implements Consent {}
    }
}
