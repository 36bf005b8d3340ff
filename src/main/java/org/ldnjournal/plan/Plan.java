package org.ldnjournal.plan;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;

/**
 * A titration plan in force from its start on.
 *
 * @param start     the journal day of its first dose
 * @param steps     one or more, in order; every step but the last has a number of days, the last has none
 * @param protocol  the id of the published protocol it was made from; empty for the prescriber's own steps
 * @param usualTime the usual time of the dose, by the local clock
 * @param made      when it was recorded
 * @param madeOn    the journal day it was recorded on, by the rollover hour of then: no day before it is ever changed
 * @param override  where it was made while an opioid was on the list: when the person said "my prescriber decided this"
 */
public record Plan(
        JournalDay start, List<Step> steps, String protocol, LocalTime usualTime, Moment made, JournalDay madeOn,
        Optional<Moment> override) {

    /** More steps than this are refused. */
    public static final int MOST_STEPS = 60;

    public Plan {
        Objects.requireNonNull(start);
        Objects.requireNonNull(usualTime);
        Objects.requireNonNull(made);
        Objects.requireNonNull(madeOn);
        steps = checked(steps);
    }

    /** A plan whose day of recording was not kept, as before format 4: days ended at 04:00 then unless changed. */
    public Plan(JournalDay start, List<Step> steps, String protocol, LocalTime usualTime, Moment made,
            Optional<Moment> override) {
        this(start, steps, protocol, usualTime, made, Rollover.USUAL.dayOf(made), override);
    }

    /** The one rule of what steps a plan can have. */
    static List<Step> checked(List<Step> steps) {
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new InvalidValue("plan.refused.steps", MOST_STEPS);
        }
        if (steps.subList(0, steps.size() - 1).stream().anyMatch(step -> step.days().isEmpty())) {
            throw new InvalidValue("plan.refused.days");
        }
        if (steps.getLast().days().isPresent()) {
            throw new InvalidValue("plan.refused.lastStep");
        }
        return List.copyOf(steps);
    }

    /** The same plan with other steps. */
    Plan amended(List<Step> other) {
        return new Plan(start, other, protocol, usualTime, made, madeOn, override);
    }
}
