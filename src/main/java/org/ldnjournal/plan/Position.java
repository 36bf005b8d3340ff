package org.ldnjournal.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

/**
 * Where on a plan somebody stands, and since when.
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

    /** After this decision; unchanged where the decision has no meaning here, or is not allowed to lead up. */
    Position after(Decision decision) {
        var from = decision.from();
        return switch (decision.kind()) {
            case Decision.Stop _ -> stopped ? this : halted(from, Optional.empty(), true);
            case Decision.Pause pause -> isHalted() ? this : halted(from, Optional.of(pause), false);
            case Decision.Resume resume -> resumeSteps().contains(resume.step()) ? resumed(from, resume.step()) : this;
            case Decision.ChangeDose(Dose named) -> decision.reviewed() && mayChangeTo(named) ? named(from, named) : this;
            case Decision.GoUp _ -> isHalted() || needsReviewToGoUp() && !decision.reviewed()
                    ? this : up().map(higher -> higher.since(from)).orElse(this);
            case Decision.GoBack _ -> isHalted() ? this : down().map(lower -> lower.since(from)).orElse(this);
            case Decision.StayLonger longer -> isHalted() || days.isEmpty() ? this : longer(from, longer.days());
            case Decision.Halve halve -> isHalted() || !canHalve() ? this
                    : aside(new Aside(half(), Optional.empty()), OptionalInt.of(halve.days())).since(from);
            case Decision.Recheck recheck -> isHalted() || !mayRecheckAt(recheck.lower()) ? this
                    : aside(new Aside(recheck.lower(), Optional.of(this)), OptionalInt.of(recheck.days())).since(from);
            case Decision.Split split -> isHalted() || !canSplit(split) ? this
                    : with(habit.with(new Habit.InTwo(split.first(), split.at())));
            case Decision.EveryOtherDay _ -> isHalted() || isEveryOtherDay() ? this
                    : with(habit.with(new Habit.Alternate(from)));
            case Decision.EveryDay _ -> isHalted() || isEveryDay() || isEveryOtherDay() && !decision.reviewed()
                    ? this : with(habit.with(new Habit.Daily()));
            case Decision.Amend amend -> Amendment.of(this, amend.steps(), from);
            case Decision.ChangeTime change -> isHalted() || !canMoveTo(change) ? this : with(habit.at(change.time()));
        };
    }

    private Position onStep(int number) {
        return new Position(plan, number, since, plan.steps().get(number).days(), Optional.empty(),
                number == step && aside.isEmpty() ? habit : habit.forOtherDose(), Optional.empty(), false);
    }

    private Position since(JournalDay from) {
        return new Position(plan, step, from, days, aside, habit, paused, stopped);
    }

    private Position with(Habit other) {
        return new Position(plan, step, since, days, aside, other, paused, stopped);
    }

    private Position aside(Aside other, OptionalInt length) {
        return new Position(plan, step, since, length, Optional.of(other), habit.forOtherDose(), Optional.empty(), false);
    }

    private Position halted(JournalDay from, Optional<Decision.Pause> pause, boolean stop) {
        return new Position(plan, step, from, days, aside, habit, pause, stop);
    }

    private Position resumed(JournalDay from, int at) {
        return onStep(at).with(habit.beginningAgain(from)).since(from);
    }

    private Position named(JournalDay from, Dose named) {
        var other = aside(new Aside(named, Optional.empty()), OptionalInt.empty()).since(from);
        return paused.isPresent() ? other.with(habit.beginningAgain(from)) : other;
    }

    private Position longer(JournalDay from, int more) {
        int elapsed = since.daysUntil(from);
        return new Position(plan, step, since, OptionalInt.of(Math.max(days.orElse(0), elapsed) + more), aside, habit,
                paused, stopped);
    }

    /** One step up, as planned: to be drawn, never to be followed. */
    Position asPlanned(JournalDay from) {
        return up().map(higher -> higher.since(from)).orElse(this);
    }

    /** Where going up leads: to the dose before a re-check, the first step above another dose, or the next step. */
    Optional<Position> up() {
        if (aside.isEmpty()) {
            return step == plan.steps().size() - 1 ? Optional.empty() : Optional.of(onStep(step + 1));
        }
        return aside.get().before().map(before -> before.with(habit.forOtherDose()))
                .or(() -> steps().filter(number -> dose(number).compareTo(dose()) > 0).boxed().findFirst()
                        .map(this::onStep));
    }

    /** Where going back leads: to the last step below another dose, or to the step before. */
    Optional<Position> down() {
        return aside.isEmpty() ? Optional.of(step - 1).filter(number -> number >= 0).map(this::onStep)
                : steps().filter(number -> dose(number).compareTo(dose()) < 0).boxed()
                        .reduce((_, later) -> later).map(this::onStep);
    }

    /** The steps at which doses may begin again: none above the dose that was left. The highest first. */
    List<Integer> resumeSteps() {
        return paused.isEmpty() ? List.of() : steps()
                .filter(number -> aside.isEmpty() ? number <= step : dose(number).compareTo(dose()) <= 0)
                .boxed().toList().reversed();
    }

    private IntStream steps() {
        return IntStream.range(0, plan.steps().size());
    }

    boolean isHalted() {
        return stopped || paused.isPresent();
    }

    /** Before a gate, and from a dose that the prescriber named without an end. */
    boolean needsReviewToGoUp() {
        return aside.isPresent() && days.isEmpty() || up().filter(higher -> higher.aside().isEmpty() && IntStream
                .rangeClosed(step + 1, higher.step()).anyMatch(number -> plan.steps().get(number).reviewBefore())).isPresent();
    }

    boolean mayChangeTo(Dose named) {
        return !stopped && (paused.isPresent() || !named.equals(dose()));
    }

    boolean canHalve() {
        return dose().micrograms() > 1;
    }

    Dose half() {
        return new Dose(dose().micrograms() / 2);
    }

    boolean isRecheck() {
        return aside.flatMap(Aside::before).isPresent();
    }

    boolean mayRecheckAt(Dose lower) {
        return !isRecheck() && lower.compareTo(dose()) < 0;
    }

    boolean canSplit(Decision.Split split) {
        return !isEveryOtherDay() && split.first().compareTo(dose()) < 0 && !split.at().equals(habit.time())
                && !habit.spread().equals(new Habit.InTwo(split.first(), split.at()));
    }

    boolean isEveryOtherDay() {
        return habit.spread() instanceof Habit.Alternate;
    }

    boolean isEveryDay() {
        return habit.spread() instanceof Habit.Daily;
    }

    boolean canMoveTo(Decision.ChangeTime change) {
        return !change.time().equals(habit.time())
                && !(habit.spread() instanceof Habit.InTwo parts && parts.at().equals(change.time()));
    }

    Optional<JournalDay> decisionDay() {
        return isHalted() || days.isEmpty() ? Optional.empty() : Optional.of(since.plusDays(days.getAsInt()));
    }

    Dose dose() {
        return aside.map(Aside::dose).orElseGet(() -> dose(step));
    }

    private Dose dose(int number) {
        return plan.steps().get(number).dose();
    }

    Due due(JournalDay day) {
        if (stopped) {
            return new Due.Stopped(since);
        }
        if (paused.isPresent()) {
            return new Due.Paused(since, paused.get().why());
        }
        int number = since.daysUntil(day) + 1;
        return habit.isDoseDay(day) ? new Due.DoseDue(dose(), step, number, days, habit.parts(dose()))
                : new Due.Between(day.next(), dose(), step, number, days);
    }

    Stretch stretch(JournalDay day) {
        return new Stretch(new DayRange(day, day), isHalted() ? Optional.empty() : Optional.of(dose()), step,
                isHalted() ? Stretch.Rhythm.EVERY_DAY : habit.rhythm());
    }
}
