package org.ldnjournal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;

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

    /**
     * A plan as it was at some time: as first made, or with other steps from a day on.
     *
     * @param plan    with the steps of this version
     * @param first   whether it is as it was first made; otherwise it amends one
     * @param from    the first day it was made for
     * @param reason  in the person's own words; may be empty
     * @param made    when it was recorded
     * @param undone  when it was taken back, if it was
     */
    public record Version(Plan plan, boolean first, JournalDay from, String reason, Moment made,
            Optional<Moment> undone) {}

    /** A plan and the first day it holds for. */
    record InForce(Plan plan, JournalDay from) {}

    public PlanHistory {
        plans = List.copyOf(plans);
        decisions = List.copyOf(decisions);
    }

    /** Plans and decisions, where nobody said what doses are taken from. */
    public PlanHistory(List<Plan> plans, List<Recorded> decisions) {
        this(plans, decisions, Preparations.NONE);
    }

    /**
     * The plan in force on this day, with its steps as amended by then: the last one recorded of those that had begun.
     * A plan that replaces another never changes a day before the one it was made on, whatever its start; a plan that
     * had not begun when the next one was made never holds.
     */
    public Optional<Plan> planOn(JournalDay day) {
        return originalOn(day).map(plan -> amended(plan, decision -> !decision.from().isAfter(day)));
    }

    /** The plan in force on this day, as it was first made. */
    public Optional<Plan> originalOn(JournalDay day) {
        return heldOn(day, inForce());
    }

    /** The first day after this one on which a plan begins to hold. */
    Optional<JournalDay> nextStart(JournalDay day) {
        return inForce().stream().map(InForce::from).filter(from -> from.isAfter(day)).min(Comparator.naturalOrder());
    }

    /** The plan that this decision is about: the one that was in force on its day when it was recorded. */
    Optional<Plan> planFor(Decision decision) {
        return heldOn(decision.from(), inForce(plans.stream()
                .filter(plan -> !plan.made().instant().isAfter(decision.made().instant())).toList()));
    }

    private static Optional<Plan> heldOn(JournalDay day, List<InForce> inForce) {
        return inForce.stream().filter(held -> !held.from().isAfter(day)).map(InForce::plan)
                .reduce((_, later) -> later);
    }

    List<InForce> inForce() {
        return inForce(plans);
    }

    private static List<InForce> inForce(List<Plan> recorded) {
        var held = new ArrayList<InForce>();
        for (var plan : recorded) {
            var made = plan.madeOn();
            held.removeIf(before -> before.from().isAfter(made));
            held.add(new InForce(plan, held.isEmpty() || plan.start().isAfter(made) ? plan.start() : made));
        }
        return held;
    }

    /** Whether this decision was recorded, also where it was taken back since. */
    public boolean holds(Decision decision) {
        return decisions.stream().map(Recorded::decision).anyMatch(decision::equals);
    }

    /** The plan recorded last, started or not, as it was last amended. */
    public Optional<Plan> latestPlan() {
        return plans.isEmpty() ? Optional.empty() : Optional.of(amended(plans.getLast(), _ -> true));
    }

    private Plan amended(Plan plan, Predicate<Decision> counted) {
        return standing().stream().filter(counted)
                .filter(decision -> planFor(decision).filter(plan::equals).isPresent()).map(Decision::kind)
                .filter(Decision.Amend.class::isInstance).map(Decision.Amend.class::cast)
                .reduce((_, later) -> later).map(amend -> plan.amended(amend.steps())).orElse(plan);
    }

    /** Every plan and every amendment, those taken back and those replaced before they began included; oldest first. */
    public List<Version> versions() {
        var first = plans.stream().map(plan ->
                new Version(plan, true, plan.start(), "", plan.made(), Optional.<Moment>empty()));
        var amended = decisions.stream().flatMap(recorded -> version(recorded).stream());
        return Stream.concat(first, amended)
                .sorted(Comparator.comparing(version -> version.made().instant())).toList();
    }

    private Optional<Version> version(Recorded recorded) {
        var decision = recorded.decision();
        return decision.kind() instanceof Decision.Amend amend
                ? planFor(decision).map(plan -> new Version(plan.amended(amend.steps()), false, decision.from(),
                        decision.reason(), decision.made(), recorded.undone()))
                : Optional.empty();
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
