package org.ldnjournal.plan;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.ldnjournal.journal.Dose;
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
    private static final int LONGEST = 366;

    /** What can be decided. */
    public sealed interface Kind {}

    /** To the next step. */
    public record GoUp() implements Kind {}

    /** The same dose for this many more days, 1 to 366, before the next decision. */
    public record StayLonger(int days) implements Kind {
        public StayLonger {
            requireLength(days);
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

    /**
     * Half of the present dose, rounded down to a microgram, for this many days (1 to 366); then the next decision is
     * due, and going up climbs the steps of the plan again, beginning with the first that is above the half.
     */
    public record Halve(int days) implements Kind {
        public Halve {
            requireLength(days);
        }
    }

    /**
     * A dose that the prescriber named, until the next decision; always reviewed with the prescriber. It alone may be
     * above every dose of the plan: the plan is what was agreed at its beginning, and a later word of the prescriber
     * outranks it. Also ends a pause.
     */
    public record ChangeDose(Dose dose) implements Kind {
        public ChangeDose {
            Objects.requireNonNull(dose);
        }
    }

    /**
     * The day's dose in two parts: this one at this time, the rest at the usual time. It holds for the present dose,
     * taken every day; parts that were decided for one dose say nothing about another, so the next change of dose ends
     * it.
     */
    public record Split(Dose first, LocalTime at) implements Kind {
        public Split {
            Objects.requireNonNull(first);
            Objects.requireNonNull(at);
        }
    }

    /**
     * A dose on the first day, none on the next, and so on, until a decision says every day again; also after a step.
     */
    public record EveryOtherDay() implements Kind {}

    /** One whole dose every day again. */
    public record EveryDay() implements Kind {}

    /** Another usual time of the dose, by the local clock. */
    public record ChangeTime(LocalTime time) implements Kind {
        public ChangeTime {
            Objects.requireNonNull(time);
        }
    }

    /**
     * To a lower dose for this many days (1 to 366), to see whether the need has changed; going up then leads to the
     * dose before it. Source: evidence.md F022; the source names neither dose nor days.
     */
    public record Recheck(Dose lower, int days) implements Kind {
        public Recheck {
            Objects.requireNonNull(lower);
            requireLength(days);
        }
    }

    /**
     * Other steps for the days to come; the dose due stays as it is, and no day before the decision changes. What was
     * walked already stays as it was: {@link PossibleDecisions} refuses to change it.
     *
     * @param steps    all steps of the plan as it is from then on, those that were walked included
     * @param recorded the journal day it was recorded on; the decision holds from that day or from a later one
     */
    public record Amend(List<Step> steps, JournalDay recorded) implements Kind {
        public Amend {
            Objects.requireNonNull(recorded);
            steps = Plan.checked(steps);
        }
    }

    private static void requireLength(int days) {
        if (days < 1 || days > LONGEST) {
            throw new InvalidValue("step.refused.days", LONGEST);
        }
    }

    /** Why doses are paused. */
    public enum PauseReason { OPIOID_NEEDED, SURGERY, SIDE_EFFECTS, RAN_OUT, OTHER }

    public Decision {
        Objects.requireNonNull(from);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(made);
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidValue("decision.refused.long", LONGEST_REASON);
        }
        if (kind instanceof Amend amend && from.isBefore(amend.recorded())) {
            throw new InvalidValue("decision.refused.amendPast", amend.recorded().date());
        }
    }
}
