package org.ldnjournal.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Rollover;

/**
 * Where on a plan somebody stands, and since when. What a decision makes of it says {@link Turn}; where it leads up and
 * down the steps, {@link Reach}.
 *
 * @param plan    the plan in force
 * @param step    which step, counted from 0; the step that was left, while on another dose, paused or stopped
 * @param since   the first day on this dose, or of the pause, or after the stop
 * @param days    after how many days on this dose a decision is due; absent where it has no end
 * @param aside   a dose beside the steps of the plan, if one was decided
 * @param habit   how and when the dose is taken
 * @param paused  the pause, if there is one
 * @param stopped whether the treatment was stopped
 */
record Position(
        Plan plan, int step, JournalDay since, OptionalInt days, Optional<Aside> aside, Habit habit,
        Optional<Decision.Pause> paused, boolean stopped) {

    /**
     * A dose beside the steps.
     *
     * @param dose   how much
     * @param before where a re-check began, and leads back to; never itself a re-check
     */
    record Aside(Dose dose, Optional<Position> before) {}

    static Position startOf(Plan plan) {
        return new Position(plan, 0, plan.start(), plan.steps().getFirst().days(), Optional.empty(),
                new Habit(plan.usualTime(), new Habit.Daily()), Optional.empty(), false);
    }

    Position after(Decision decision) {
        return new Turn(this).after(decision);
    }

    Reach reach() {
        return new Reach(this);
    }

    /** One step up, as planned: to be drawn, never to be followed. */
    Position asPlanned(JournalDay from) {
        return reach().up().map(higher -> higher.since(from)).orElse(this);
    }

    Position onStep(int number) {
        return new Position(plan, number, since, plan.steps().get(number).days(), Optional.empty(),
                habitFor(dose(number)), Optional.empty(), false);
    }

    Position beside(Aside other, OptionalInt length) {
        return new Position(plan, step, since, length, Optional.of(other), habitFor(other.dose()), Optional.empty(),
                false);
    }

    Position halted(JournalDay from, Optional<Decision.Pause> pause) {
        return new Position(plan, step, from, days, aside, habit, pause, pause.isEmpty());
    }

    Position since(JournalDay from) {
        return new Position(plan, step, from, days, aside, habit, paused, stopped);
    }

    Position lasting(int length) {
        return new Position(plan, step, since, OptionalInt.of(length), aside, habit, paused, stopped);
    }

    Position with(Habit other) {
        return new Position(plan, step, since, days, aside, other, paused, stopped);
    }

    private Habit habitFor(Dose other) {
        return other.equals(dose()) ? habit : habit.forOtherDose();
    }

    /** The present dose, or the one that was left. */
    Dose dose() {
        return aside.map(Aside::dose).orElseGet(() -> dose(step));
    }

    Dose dose(int number) {
        return plan.steps().get(number).dose();
    }

    boolean isHalted() {
        return stopped || paused.isPresent();
    }

    boolean isRecheck() {
        return aside.flatMap(Aside::before).isPresent();
    }

    boolean isEveryOtherDay() {
        return habit.spread() instanceof Habit.Alternate;
    }

    boolean isEveryDay() {
        return habit.spread() instanceof Habit.Daily;
    }

    Optional<JournalDay> decisionDay() {
        return isHalted() || days.isEmpty() ? Optional.empty() : Optional.of(since.plusDays(days.getAsInt()));
    }

    /**
     * @param next     the next dose after this day, by the decisions so far: told where this day has none
     * @param rollover when the person's days end
     */
    Due due(JournalDay day, Optional<Due.Coming> next, Rollover rollover) {
        if (stopped) {
            return new Due.Stopped(since);
        }
        if (paused.isPresent()) {
            return new Due.Paused(since, paused.get().why());
        }
        int number = since.daysUntil(day) + 1;
        return hasDose(day) ? new Due.DoseDue(dose(), step, number, days, habit.parts(dose(), rollover))
                : new Due.Between(next, dose(), step, number, days);
    }

    boolean hasDose(JournalDay day) {
        return !isHalted() && habit.isDoseDay(day);
    }

    Stretch stretch(DayRange on) {
        return isHalted() ? new Stretch(on, step, stopped) : new Stretch(on, dose(), step, habit.rhythm());
    }
}
