package org.ldnjournal.plan;

import java.util.Objects;
import java.util.OptionalInt;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;

/**
 * A dose held for a number of days.
 *
 * @param dose         the dose of each evening
 * @param days         for how many calendar days, 1 to 366, before a decision is due; absent for the last step, which
 *                     has no end
 * @param reviewBefore whether the source asks for a review with the prescriber before this step
 */
public record Step(Dose dose, OptionalInt days, boolean reviewBefore) {
    private static final int LONGEST = 366;

    public Step {
        Objects.requireNonNull(dose);
        if (days.isPresent() && (days.getAsInt() < 1 || days.getAsInt() > LONGEST)) {
            throw new InvalidValue("step.refused.days", LONGEST);
        }
    }

    /** A step of this many days. */
    public static Step of(Dose dose, int days) {
        return new Step(dose, OptionalInt.of(days), false);
    }

    /** A last step, without an end. */
    public static Step last(Dose dose) {
        return new Step(dose, OptionalInt.empty(), false);
    }

    /** The same, with a review with the prescriber before it. */
    public Step afterReview() {
        return new Step(dose, days, true);
    }
}
