package org.ldnjournal.safety;

import java.util.Optional;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Reason;

/** What is asked about an amount that was typed, before it is recorded. Nothing unusual is accepted silently. */
public sealed interface DoseQuestion {

    /** Nothing: it is an amount that the plan or a usual evening has. */
    record None() implements DoseQuestion {}

    /** A sentence, with "record anyway". */
    record Asks(Reason reason) implements DoseQuestion {}

    /** The amount is typed again. */
    record Confirms(Reason reason) implements DoseQuestion {}

    /**
     * It goes on only with "my prescriber decided this", kept with its date.
     *
     * @param reason      what is unusual
     * @param likelyMeant the amount that a slip of the decimal sign would have been meant for, if there is one
     */
    record Stops(Reason reason, Optional<Dose> likelyMeant) implements DoseQuestion {}

    /** What is unusual, if anything is. */
    default Optional<Reason> unusual() {
        return switch (this) {
            case None _ -> Optional.empty();
            case Asks(Reason reason) -> Optional.of(reason);
            case Confirms(Reason reason) -> Optional.of(reason);
            case Stops(Reason reason, Optional<Dose> _) -> Optional.of(reason);
        };
    }
}
