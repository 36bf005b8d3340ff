package org.ldnjournal.plan;

import java.util.Objects;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;

/**
 * What the person and the prescriber decided about the plan, in force from a journal day on.
 *
 * @param from     the first day it holds for
 * @param kind     what was decided
 * @param reason   in the person's own words, at most 500 characters; may be empty
 * @param reviewed whether the person ticked "reviewed with my prescriber"
 * @param made     when it was recorded
 */
public record Decision(JournalDay from, Kind kind, String reason, boolean reviewed, Moment made) {
    private static final int LONGEST_REASON = 500;

    /** What can be decided. */
    public sealed interface Kind {}

    /** To the next step. */
    public record GoUp() implements Kind {}

    /** The same dose for this many more days, 1 to 366, before the next decision. */
    public record StayLonger(int days) implements Kind {
        public StayLonger {
            if (days < 1 || days > 366) {
                throw new InvalidValue("step.refused.days", 366);
            }
        }
    }

    /** To the step before. */
    public record GoBack() implements Kind {}

    /** No doses until further notice. */
    public record Pause(PauseReason why) implements Kind {
        public Pause {
            Objects.requireNonNull(why);
        }
    }

    /** Doses again, at this step, counted from 0. */
    public record Resume(int step) implements Kind {}

    /** The end of the treatment. */
    public record Stop() implements Kind {}

    /** Why doses are paused. */
    public enum PauseReason { OPIOID_NEEDED, SURGERY, SIDE_EFFECTS, RAN_OUT, OTHER }

    public Decision {
        Objects.requireNonNull(from);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(made);
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidValue("decision.refused.long", LONGEST_REASON);
        }
    }
}
