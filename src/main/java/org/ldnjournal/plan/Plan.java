package org.ldnjournal.plan;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;

/**
 * A titration plan in force from its start on.
 *
 * @param start     the journal day of its first dose
 * @param steps     one or more, in order; every step but the last has a number of days, the last has none
 * @param protocol  the id of the published protocol it was made from; empty for the prescriber's own steps
 * @param usualTime the usual time of the dose, by the local clock
 * @param made      when it was recorded
 * @param override  where it was made while an opioid was on the list: when the person said "my prescriber decided this"
 */
public record Plan(
        JournalDay start, List<Step> steps, String protocol, LocalTime usualTime, Moment made,
        Optional<Moment> override) {
    private static final int MOST_STEPS = 60;

    public Plan {
        Objects.requireNonNull(start);
        Objects.requireNonNull(usualTime);
        Objects.requireNonNull(made);
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new InvalidValue("plan.refused.steps", MOST_STEPS);
        }
        for (var step : steps.subList(0, steps.size() - 1)) {
            if (step.days().isEmpty()) {
                throw new InvalidValue("plan.refused.days");
            }
        }
        if (steps.getLast().days().isPresent()) {
            throw new InvalidValue("plan.refused.lastStep");
        }
    }

    /** The highest dose of all steps; no answer of the ladder is above it but a dose that the prescriber named. */
    public Dose highestDose() {
        return steps.stream().map(Step::dose).max(Dose::compareTo).orElseThrow();
    }
}
