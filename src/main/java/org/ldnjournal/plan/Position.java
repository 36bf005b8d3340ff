package org.ldnjournal.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

/**
 * Where on a plan somebody stands, and since when.
 *
 * @param plan    the plan in force
 * @param step    which step, counted from 0; the step that was left, while paused or stopped
 * @param since   the first day on this step, or of the pause, or after the stop
 * @param days    after how many days on this step a decision is due; absent on a step without an end
 * @param paused  the pause, if there is one
 * @param stopped whether the treatment was stopped
 */
record Position(
        Plan plan, int step, JournalDay since, OptionalInt days, Optional<Decision.Pause> paused, boolean stopped) {

    static Position startOf(Plan plan) {
        return onStep(plan, 0, plan.start());
    }

    private static Position onStep(Plan plan, int step, JournalDay since) {
        return new Position(plan, step, since, plan.steps().get(step).days(), Optional.empty(), false);
    }

    /** After this decision; unchanged where the decision has no meaning here, or is not allowed to lead up. */
    Position after(Decision decision) {
        var from = decision.from();
        return switch (decision.kind()) {
            case Decision.GoUp _ -> isHalted() || isLast() || needsReviewToGoUp() && !decision.reviewed()
                    ? this : onStep(plan, step + 1, from);
            case Decision.GoBack _ -> isHalted() || step == 0 ? this : onStep(plan, step - 1, from);
            case Decision.StayLonger longer -> isHalted() || isLast() ? this : longer(from, longer.days());
            case Decision.Pause pause -> isHalted() ? this
                    : new Position(plan, step, from, days, Optional.of(pause), false);
            case Decision.Resume resume -> paused.isEmpty() || resume.step() > step ? this
                    : onStep(plan, Math.max(0, resume.step()), from);
            case Decision.Stop _ -> stopped ? this : new Position(plan, step, from, days, Optional.empty(), true);
        };
    }

    private Position longer(JournalDay from, int more) {
        int elapsed = since.daysUntil(from);
        return new Position(plan, step, since, OptionalInt.of(Math.max(days.orElse(0), elapsed) + more), paused, false);
    }

    /** One step up, as planned: to be drawn, never to be followed. */
    Position asPlanned(JournalDay from) {
        return onStep(plan, step + 1, from);
    }

    boolean isLast() {
        return step == plan.steps().size() - 1;
    }

    boolean isHalted() {
        return stopped || paused.isPresent();
    }

    boolean needsReviewToGoUp() {
        return !isLast() && plan.steps().get(step + 1).reviewBefore();
    }

    Optional<JournalDay> decisionDay() {
        return isHalted() || isLast() || days.isEmpty()
                ? Optional.empty() : Optional.of(since.plusDays(days.getAsInt()));
    }

    private Dose dose() {
        return plan.steps().get(step).dose();
    }

    Due due(JournalDay day) {
        if (stopped) {
            return new Due.Stopped(since);
        }
        return paused.<Due>map(pause -> new Due.Paused(since, pause.why())).orElseGet(() ->
                new Due.DoseDue(dose(), step, since.daysUntil(day) + 1, isLast() ? OptionalInt.empty() : days));
    }

    Stretch stretch(JournalDay day) {
        return new Stretch(new DayRange(day, day), isHalted() ? Optional.empty() : Optional.of(dose()), step);
    }
}
