package org.ldnjournal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;

/**
 * Every plan that was ever made, every decision, and what doses were taken from, in the order they were recorded. All
 * of it only grows; what was undone or removed stays, marked.
 *
 * @param plans        oldest first
 * @param decisions    oldest first
 * @param preparations oldest first
 */
public record PlanHistory(List<Plan> plans, List<Recorded> decisions, Preparations preparations) {

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

    /** A plan and the first day it holds for. */
    private record InForce(Plan plan, JournalDay from) {}

    public PlanHistory {
        plans = List.copyOf(plans);
        decisions = List.copyOf(decisions);
    }

    /** Plans and decisions, where nobody said what doses are taken from. */
    public PlanHistory(List<Plan> plans, List<Recorded> decisions) {
        this(plans, decisions, Preparations.NONE);
    }

    /**
     * The plan in force on this day: the last one recorded of those that had begun. A plan that replaces another never
     * changes a day before the one it was made on, whatever its start; a plan that had not begun when the next one was
     * made never holds.
     */
    public Optional<Plan> planOn(JournalDay day) {
        return inForce().stream().filter(held -> !held.from().isAfter(day)).map(InForce::plan)
                .reduce((_, later) -> later);
    }

    /** The first day after this one on which a plan begins to hold. */
    Optional<JournalDay> nextStart(JournalDay day) {
        return inForce().stream().map(InForce::from).filter(from -> from.isAfter(day)).min(Comparator.naturalOrder());
    }

    private List<InForce> inForce() {
        var held = new ArrayList<InForce>();
        for (var plan : plans) {
            var made = Rollover.USUAL.dayOf(plan.made());
            held.removeIf(before -> before.from().isAfter(made));
            held.add(new InForce(plan, held.isEmpty() || plan.start().isAfter(made) ? plan.start() : made));
        }
        return held;
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
                .sorted(Comparator.comparing(Decision::from))
                .toList();
    }
}
