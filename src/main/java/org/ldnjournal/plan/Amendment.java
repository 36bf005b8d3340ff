package org.ldnjournal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;

/**
 * What becomes of a position when its plan gets other steps. The dose due stays: where the amended plan no longer has
 * it at this step, it becomes a dose beside the steps, from which going up and going back lead as from any other.
 */
final class Amendment {
    private Amendment() {}

    /** Where somebody stands from this day on, with these steps. */
    static Position of(Position before, List<Step> steps, JournalDay from) {
        var plan = before.plan().amended(steps);
        if (isUntouched(before, from)) {
            return Position.startOf(plan);
        }
        var aside = before.aside().map(held -> new Position.Aside(held.dose(),
                held.before().map(position -> of(position, steps, from))));
        boolean onStep = aside.isEmpty() && keepsStep(before, steps);
        int step = Math.min(before.step(), steps.size() - 1);
        return new Position(plan, step, before.since(), onStep ? days(before, steps.get(step), from) : before.days(),
                onStep ? Optional.empty()
                : aside.or(() -> Optional.of(new Position.Aside(before.dose(), Optional.empty()))),
                before.habit(), before.paused(), before.stopped());
    }

    /** The steps as they stand on this day. */
    static PossibleDecisions.Amendable of(Position at, JournalDay from) {
        var steps = new ArrayList<>(at.plan().steps());
        if (isUntouched(at, from)) {
            return new PossibleDecisions.Amendable(steps, 0, false);
        }
        if (at.aside().isEmpty()) {
            var present = steps.get(at.step());
            steps.set(at.step(), new Step(present.dose(), at.days(), present.reviewBefore()));
        }
        return new PossibleDecisions.Amendable(steps, at.step(), true);
    }

    /** Why these steps cannot take the place of the present ones from this day on. */
    static Optional<Reason> refusal(Position at, List<Step> steps, JournalDay from) {
        if (steps.equals(at.plan().steps())) {
            return Optional.of(Reason.of("decision.refused.amendSame"));
        }
        if (isUntouched(at, from)) {
            return Optional.empty();
        }
        var walked = at.plan().steps().subList(0, at.step());
        if (steps.size() <= at.step() || !steps.subList(0, at.step()).equals(walked) || !keepsStep(at, steps)) {
            return Optional.of(Reason.of("decision.refused.amendWalked"));
        }
        int over = elapsed(at, from);
        return steps.get(at.step()).days().orElse(over) < over
                ? Optional.of(Reason.of("decision.refused.amendDays", over)) : Optional.empty();
    }

    /** How many days on the present step are over on this day; 0 where it is not counted: beside the steps, paused. */
    static int elapsed(Position at, JournalDay from) {
        return at.aside().isPresent() || at.isHalted() ? 0 : at.since().daysUntil(from);
    }

    /** Before the first dose nothing was walked. */
    static boolean isUntouched(Position at, JournalDay from) {
        return from.equals(at.plan().start()) && at.equals(Position.startOf(at.plan()));
    }

    private static boolean keepsStep(Position at, List<Step> steps) {
        var left = at.plan().steps().get(at.step());
        return at.step() < steps.size() && steps.get(at.step()).dose().equals(left.dose())
                && steps.get(at.step()).reviewBefore() == left.reviewBefore();
    }

    /** As it was where the step is as long as it was; a step never ends before the day on which it is amended. */
    private static OptionalInt days(Position before, Step now, JournalDay from) {
        if (now.days().equals(before.plan().steps().get(before.step()).days())) {
            return before.days();
        }
        return now.days().isPresent() ? OptionalInt.of(Math.max(now.days().getAsInt(), elapsed(before, from)))
                : OptionalInt.empty();
    }
}
