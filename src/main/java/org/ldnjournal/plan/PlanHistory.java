package org.ldnjournal.plan;

import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;

/**
 * Every plan that was ever made and every decision, in the order they were recorded. Both lists only grow; what was
 * undone stays, marked.
 *
 * @param plans     oldest first
 * @param decisions oldest first
 */
public record PlanHistory(List<Plan> plans, List<Recorded> decisions) {

    /** No plan yet. */
    public static final PlanHistory NONE = new PlanHistory(List.of(), List.of());

    /**
     * A decision as it was recorded.
     *
     * @param number   1, 2, 3 … in the order of recording
     * @param decision what was decided
     * @param undone   when it was taken back, if it was
     */
    public record Recorded(int number, Decision decision, Optional<Moment> undone) {}

    public PlanHistory {
        plans = List.copyOf(plans);
        decisions = List.copyOf(decisions);
    }

    /** The plan in force on this day: the last one recorded of those that had started. */
    public Optional<Plan> planOn(JournalDay day) {
        return plans.stream().filter(plan -> !plan.start().isAfter(day)).reduce((_, later) -> later);
    }

    /** The plan recorded last, started or not. */
    public Optional<Plan> latestPlan() {
        return plans.isEmpty() ? Optional.empty() : Optional.of(plans.getLast());
    }

    /** The decisions that hold: those not undone, by the day they hold from, then as recorded. */
    public List<Decision> standing() {
        return decisions.stream()
                .filter(recorded -> recorded.undone().isEmpty())
                .map(Recorded::decision)
                .sorted((a, b) -> a.from().compareTo(b.from()))
                .toList();
    }
}
