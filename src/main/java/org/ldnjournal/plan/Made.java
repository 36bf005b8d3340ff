package org.ldnjournal.plan;

import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Reason;

/**
 * A decision and what it led to, by the decisions recorded until then: what was decided later on the same day does not
 * change what is said of it. The same on screen and on paper.
 *
 * @param number   of its record
 * @param decision what was decided
 * @param after    the dose due from then on; absent while paused or stopped
 * @param rose     whether that is above the dose of the day before
 * @param undone   whether it was taken back
 */
public record Made(int number, Decision decision, Optional<Dose> after, boolean rose, boolean undone) {

    /** Every decision as recorded, the first one first. */
    public static List<Made> of(PlanHistory history) {
        return history.decisions().stream().map(recorded -> of(recorded, history)).toList();
    }

    private static Made of(PlanHistory.Recorded recorded, PlanHistory history) {
        var until = Ladder.of(new PlanHistory(history.plans(), history.decisions().stream()
                .filter(other -> other.number() <= recorded.number())
                .filter(other -> other.undone().isEmpty() || other == recorded)
                .map(other -> new PlanHistory.Recorded(other.number(), other.decision(), Optional.empty())).toList()));
        var from = recorded.decision().from();
        return new Made(recorded.number(), recorded.decision(), dose(until.on(from)), until.rises(from),
                recorded.undone().isPresent());
    }

    private static Optional<Dose> dose(Due due) {
        return switch (due) {
            case Due.DoseDue now -> Optional.of(now.dose());
            case Due.Between between -> Optional.of(between.dose());
            case Due.NotStarted _, Due.Paused _, Due.Stopped _, Due.NoPlan _ -> Optional.empty();
        };
    }

    /** What was decided, in words: "Went up to 3 mg". */
    public Reason sentence() {
        var dose = after.<Object>map(amount -> amount).orElse("");
        return switch (decision.kind()) {
            case Decision.GoUp _ -> Reason.of(rose ? "planScreen.made.up" : "planScreen.made.on", dose);
            case Decision.StayLonger(int days) -> Reason.of("planScreen.made.longer", dose, days);
            case Decision.GoBack _ -> Reason.of("planScreen.made.back", dose);
            case Decision.Pause(var why) ->
                    Reason.of("planScreen.made.paused", Reason.of("planScreen.pause." + why.name()));
            case Decision.Resume _ -> Reason.of("planScreen.made.resumed", dose);
            case Decision.Stop _ -> Reason.of("planScreen.made.stopped");
            case Decision.Halve(int days) -> Reason.of("planScreen.made.halved", dose, days);
            case Decision.ChangeDose(var named) -> Reason.of("planScreen.made.changed", named);
            case Decision.Split(var first, var at) -> Reason.of("planScreen.made.split", dose, first, at);
            case Decision.EveryOtherDay _ -> Reason.of("planScreen.made.everyOtherDay", dose);
            case Decision.EveryDay _ -> Reason.of("planScreen.made.everyDay", dose);
            case Decision.ChangeTime(var time) -> Reason.of("planScreen.made.time", time);
            case Decision.Recheck(var lower, int days) -> Reason.of("planScreen.made.recheck", lower, days);
            case Decision.Amend _ -> Reason.of("planScreen.made.amended");
        };
    }
}
