package org.ldnjournal.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

/**
 * What a decision makes of a position, and which decisions have a meaning there.
 *
 * @param at where somebody stands
 */
record Turn(Position at) {

    /** After this decision; unchanged where the decision has no meaning here, or is not allowed to lead up. */
    Position after(Decision decision) {
        var from = decision.from();
        return switch (decision.kind()) {
            case Decision.Stop _ -> at.stopped() ? at : at.halted(from, Optional.empty());
            case Decision.Resume(int step) -> at.reach().resumeSteps().contains(step) ? resumed(from, step) : at;
            case Decision.ChangeDose(Dose named) -> decision.reviewed() && mayChangeTo(named) ? named(from, named) : at;
            case Decision.Amend amend -> Amendment.of(at, amend.steps(), from);
            case Decision.GoUp _, Decision.StayLonger _, Decision.GoBack _, Decision.Pause _, Decision.Halve _,
                    Decision.Recheck _, Decision.Split _, Decision.EveryOtherDay _, Decision.EveryDay _,
                    Decision.ChangeTime _ -> at.isHalted() ? at : whileTaken(decision);
        };
    }

    private Position whileTaken(Decision decision) {
        var from = decision.from();
        return switch (decision.kind()) {
            case Decision.GoUp _ -> at.reach().needsReviewToGoUp() && !decision.reviewed() ? at
                    : at.reach().up().map(higher -> higher.since(from)).orElse(at);
            case Decision.GoBack _ -> at.reach().down().map(lower -> lower.since(from)).orElse(at);
            case Decision.StayLonger(int days) -> at.days().isEmpty() ? at : longer(from, days);
            case Decision.Pause pause -> at.halted(from, Optional.of(pause));
            case Decision.Halve(int days) -> canHalve() ? beside(half(), Optional.empty(), days, from) : at;
            case Decision.Recheck(Dose lower, int days) ->
                mayRecheckAt(lower) ? beside(lower, Optional.of(at), days, from) : at;
            case Decision.Split split -> canSplit(split) ? spread(new Habit.InTwo(split.first(), split.at())) : at;
            case Decision.EveryOtherDay _ -> at.isEveryOtherDay() ? at : spread(new Habit.Alternate(from));
            case Decision.EveryDay _ -> at.isEveryDay() || at.isEveryOtherDay() && !decision.reviewed() ? at
                    : spread(new Habit.Daily());
            case Decision.ChangeTime change -> canMoveTo(change) ? at.with(at.habit().at(change.time())) : at;
            case Decision.Stop _, Decision.Resume _, Decision.ChangeDose _, Decision.Amend _ -> at;
        };
    }

    private Position beside(Dose dose, Optional<Position> before, int days, JournalDay from) {
        return at.beside(new Position.Aside(dose, before), OptionalInt.of(days)).since(from);
    }

    private Position spread(Habit.Spread other) {
        return at.with(at.habit().with(other));
    }

    private Position resumed(JournalDay from, int step) {
        return beginning(at.onStep(step), from);
    }

    private Position named(JournalDay from, Dose named) {
        var other = at.beside(new Position.Aside(named, Optional.empty()), OptionalInt.empty());
        return at.paused().isPresent() ? beginning(other, from) : other.since(from);
    }

    private static Position beginning(Position other, JournalDay from) {
        return other.with(other.habit().beginningAgain(from)).since(from);
    }

    private Position longer(JournalDay from, int more) {
        return at.lasting(Math.max(at.days().orElse(0), at.since().daysUntil(from)) + more);
    }

    boolean mayChangeTo(Dose named) {
        return !at.stopped() && (at.paused().isPresent() || !named.equals(at.dose()));
    }

    boolean canHalve() {
        return at.dose().micrograms() > 1;
    }

    Dose half() {
        return new Dose(at.dose().micrograms() / 2);
    }

    boolean mayRecheckAt(Dose lower) {
        return !at.isRecheck() && lower.compareTo(at.dose()) < 0;
    }

    boolean canSplit(Decision.Split split) {
        return !at.isEveryOtherDay() && split.first().compareTo(at.dose()) < 0 && !split.at().equals(at.habit().time())
                && !at.habit().spread().equals(new Habit.InTwo(split.first(), split.at()));
    }

    boolean canMoveTo(Decision.ChangeTime change) {
        return !change.time().equals(at.habit().time())
                && !(at.habit().spread() instanceof Habit.InTwo parts && parts.at().equals(change.time()));
    }
}
