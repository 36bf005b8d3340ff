package org.ldnjournal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalDay;

/**
 * What follows from the plans and the decisions, day by day: a pure function of both.
 *
 * <p>It goes up only where a decision says so; when a step's days are over without a decision, the dose stays and the
 * decision is due. Days are calendar days. What was taken or missed neither moves nor lengthens a step.
 */
public final class Ladder {
    private final PlanHistory history;

    private Ladder(PlanHistory history) {
        this.history = history;
    }

    /** The ladder that follows from this history. */
    public static Ladder of(PlanHistory history) {
        return new Ladder(history);
    }

    /** What is due on this day, by the decisions recorded so far. */
    public Due on(JournalDay day) {
        var plan = history.planOn(day);
        if (plan.isEmpty()) {
            return history.latestPlan().<Due>map(later -> new Due.NotStarted(later.start())).orElseGet(Due.NoPlan::new);
        }
        return stateOn(plan.get(), day).due(day);
    }

    /** The day on which the next decision is due, seen from this day; may lie in the past. Absent on the last step. */
    public Optional<JournalDay> nextDecision(JournalDay today) {
        return history.planOn(today).flatMap(plan -> stateOn(plan, today).decisionDay());
    }

    /** What the plans and decisions said for each of these days, equal days joined. */
    public List<Stretch> stretches(DayRange days) {
        var stretches = new ArrayList<Stretch>();
        for (var day : days.days().toList()) {
            stretchOn(day).ifPresent(found -> append(stretches, found));
        }
        return List.copyOf(stretches);
    }

    /**
     * What lies ahead after today, if each decision is made on its day and says "as planned": to be drawn as planned,
     * never as due. Up to and with the last of {@code days} days.
     */
    public List<Stretch> ahead(JournalDay today, int days) {
        var latest = history.latestPlan();
        if (latest.isEmpty()) {
            return List.of();
        }
        var from = latest.get().start().isAfter(today) ? latest.get().start() : today.next();
        var state = latest.get().start().isAfter(today) ? State.startOf(latest.get()) : stateOn(latest.get(), today);
        var stretches = new ArrayList<Stretch>();
        for (var day : new DayRange(from, from.plusDays(days - 1L)).days().toList()) {
            if (!state.isHalted() && state.decisionDay().map(due -> !due.isAfter(day)).orElse(false)) {
                state = state.after(new Decision.GoUp(), day);
            }
            append(stretches, state.stretch(day));
        }
        return List.copyOf(stretches);
    }

    private Optional<Stretch> stretchOn(JournalDay day) {
        return history.planOn(day).map(plan -> stateOn(plan, day).stretch(day));
    }

    private State stateOn(Plan plan, JournalDay day) {
        var state = State.startOf(plan);
        for (var decision : history.standing()) {
            if (!decision.from().isBefore(plan.start()) && !decision.from().isAfter(day)
                    && !decision.made().instant().isBefore(plan.made().instant())) {
                state = state.after(decision.kind(), decision.from());
            }
        }
        return state;
    }

    private static void append(List<Stretch> stretches, Stretch next) {
        if (!stretches.isEmpty()) {
            var last = stretches.getLast();
            if (last.dose().equals(next.dose()) && last.step() == next.step()
                    && last.days().last().next().equals(next.days().first())) {
                stretches.set(stretches.size() - 1,
                        new Stretch(new DayRange(last.days().first(), next.days().last()), last.dose(), last.step()));
                return;
            }
        }
        stretches.add(next);
    }

    /** Where on the plan somebody stands, and since when. */
    private record State(
            Plan plan, int step, JournalDay since, OptionalInt days, Optional<Decision.Pause> paused, boolean stopped) {

        static State startOf(Plan plan) {
            return onStep(plan, 0, plan.start());
        }

        private static State onStep(Plan plan, int step, JournalDay since) {
            return new State(plan, step, since, plan.steps().get(step).days(), Optional.empty(), false);
        }

        State after(Decision.Kind kind, JournalDay from) {
            return switch (kind) {
                case Decision.GoUp _ -> isHalted() || isLast() ? this : onStep(plan, step + 1, from);
                case Decision.GoBack _ -> isHalted() || step == 0 ? this : onStep(plan, step - 1, from);
                case Decision.StayLonger longer -> isHalted() ? this
                        : new State(plan, step, since, OptionalInt.of(since.daysUntil(from) + longer.days()), paused, false);
                case Decision.Pause pause -> stopped ? this : new State(plan, step, from, days, Optional.of(pause), false);
                case Decision.Resume resume -> onStep(plan, Math.clamp(resume.step(), 0, plan.steps().size() - 1), from);
                case Decision.Stop _ -> stopped ? this : new State(plan, step, from, days, Optional.empty(), true);
            };
        }

        boolean isLast() {
            return step == plan.steps().size() - 1;
        }

        boolean isHalted() {
            return stopped || paused.isPresent();
        }

        Optional<JournalDay> decisionDay() {
            return isHalted() || isLast() || days.isEmpty() ? Optional.empty() : Optional.of(since.plusDays(days.getAsInt()));
        }

        Due due(JournalDay day) {
            if (stopped) {
                return new Due.Stopped(since);
            }
            return paused.<Due>map(pause -> new Due.Paused(since, pause.why())).orElseGet(() -> new Due.DoseDue(
                    plan.steps().get(step).dose(), step, since.daysUntil(day) + 1, isLast() ? OptionalInt.empty() : days));
        }

        Stretch stretch(JournalDay day) {
            return new Stretch(new DayRange(day, day),
                    isHalted() ? Optional.empty() : Optional.of(plan.steps().get(step).dose()), step);
        }
    }
}
