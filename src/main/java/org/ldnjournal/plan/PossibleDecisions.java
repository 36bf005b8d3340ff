package org.ldnjournal.plan;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;

/**
 * The one door through which a decision goes before it is recorded: what can be decided from one day on, and why
 * something cannot. It recommends none of them.
 */
public final class PossibleDecisions {
    private static final Set<DecisionSort> WHILE_PAUSED =
            EnumSet.of(DecisionSort.RESUME, DecisionSort.CHANGE_DOSE, DecisionSort.STOP, DecisionSort.AMEND);

    private final PlanHistory history;
    private final JournalDay from;
    private final Optional<Position> position;

    /**
     * What an amendment begins with.
     *
     * @param steps    the steps of the plan; the present one with the days it has by the decisions so far
     * @param walked   how many of them are over and stay as they were
     * @param underWay whether the next one is being walked, so that its dose stays
     */
    public record Amendable(List<Step> steps, int walked, boolean underWay) {
        public Amendable {
            steps = List.copyOf(steps);
        }
    }

    /** Whether a decision may be recorded. */
    public sealed interface Outcome {}

    /** It may. */
    public record Accepted(Decision decision) implements Outcome {}

    /** It may not; the reason says what to do instead. */
    public record Refused(Reason reason) implements Outcome {}

    private PossibleDecisions(PlanHistory history, JournalDay from) {
        this.history = history;
        this.from = from;
        position = Ladder.of(history).positionOn(from);
    }

    /** What can be decided so that it holds from this day on. */
    public static PossibleDecisions from(PlanHistory history, JournalDay day) {
        return new PossibleDecisions(history, day);
    }

    /** The sorts that are possible, with the review where {@link #reviewNeeded(DecisionSort)} says so. */
    public Set<DecisionSort> options() {
        var options = EnumSet.allOf(DecisionSort.class);
        options.removeIf(option -> refusal(option).isPresent());
        return options;
    }

    /**
     * Whether this sort needs the tick "reviewed with my prescriber": going up before a gate step, before the days are
     * over and from a dose without an end; a dose that the prescriber named; every day again after every other day.
     */
    public boolean reviewNeeded(DecisionSort option) {
        return switch (option) {
            case GO_UP -> position.filter(at -> at.reach().needsReviewToGoUp() || isEarly(at)).isPresent();
            case CHANGE_DOSE -> true;
            case EVERY_DAY -> position.filter(Position::isEveryOtherDay).isPresent();
            case STAY_LONGER, GO_BACK, PAUSE, RESUME, STOP, HALVE, SPLIT, EVERY_OTHER_DAY, CHANGE_TIME, RECHECK,
                    AMEND -> false;
        };
    }

    /** The present dose, or the one that was left. */
    public Optional<Dose> dose() {
        return position.map(Position::dose);
    }

    /** The dose that going up leads to. */
    public Optional<Dose> up() {
        return position.flatMap(at -> at.reach().up()).map(Position::dose);
    }

    /** The dose that going back leads to. */
    public Optional<Dose> down() {
        return position.flatMap(at -> at.reach().down()).map(Position::dose);
    }

    /** Half of the present dose; absent where it cannot be halved. */
    public Optional<Dose> half() {
        return position.map(Turn::new).filter(Turn::canHalve).map(Turn::half);
    }

    private boolean isEarly(Position at) {
        return at.decisionDay().filter(due -> due.isAfter(from)).isPresent();
    }

    /** The steps at which doses can begin again after a pause, counted from 0; none above the dose that was left. */
    public List<Integer> resumeSteps() {
        return position.map(at -> at.reach().resumeSteps()).orElse(List.of());
    }

    /** The steps as they stand, to be amended from that day on; absent without a plan. */
    public Optional<Amendable> amendable() {
        return position.map(at -> Amendment.of(at, from));
    }

    /** Whether this decision, which must hold from the day asked about, may be recorded. */
    public Outcome check(Decision decision) {
        if (!decision.from().equals(from)) {
            throw new IllegalArgumentException("asked about " + from + ", not " + decision.from());
        }
        return refusal(DecisionSort.of(decision.kind())).or(() -> detail(decision, position.orElseThrow()))
                .<Outcome>map(Refused::new).orElseGet(() -> new Accepted(decision));
    }

    private Optional<Reason> refusal(DecisionSort option) {
        if (position.isEmpty()) {
            return Optional.of(Reason.of("decision.refused.noPlan"));
        }
        // An amendment for a coming day changes no dose by itself: it stands in no other decision's way.
        var latest = history.standing().stream().filter(decision -> !(decision.kind() instanceof Decision.Amend)
                || option == DecisionSort.AMEND).map(Decision::from).filter(day -> day.isAfter(from))
                .max(Comparator.naturalOrder());
        if (latest.isPresent()) {
            return Optional.of(Reason.of("decision.refused.order", latest.get().date()));
        }
        return refusal(option, position.get());
    }

    private Optional<Reason> refusal(DecisionSort option, Position at) {
        if (at.stopped()) {
            return Optional.of(Reason.of("decision.refused.stopped"));
        }
        if (at.paused().isPresent()) {
            return when(!WHILE_PAUSED.contains(option), "decision.refused.paused")
                    .or(() -> when(option == DecisionSort.RESUME && at.reach().resumeSteps().isEmpty(),
                            "decision.refused.noneBelow"));
        }
        return switch (option) {
            case GO_UP -> when(at.reach().up().isEmpty(), "decision.refused.lastStep")
                    .or(() -> when(at.since().equals(from), "decision.refused.firstDay"));
            case STAY_LONGER -> when(at.days().isEmpty(), "decision.refused.noEnd");
            case GO_BACK -> when(at.reach().down().isEmpty(), "decision.refused.firstStep");
            case RESUME -> Optional.of(Reason.of("decision.refused.notPaused"));
            case HALVE -> when(!new Turn(at).canHalve(), "decision.refused.tooSmall");
            case SPLIT -> when(!new Turn(at).canHalve(), "decision.refused.tooSmall")
                    .or(() -> when(at.isEveryOtherDay(), "decision.refused.notEveryDay"));
            case EVERY_OTHER_DAY -> when(at.isEveryOtherDay(), "decision.refused.everyOtherDay");
            case EVERY_DAY -> when(at.isEveryDay(), "decision.refused.everyDay");
            case RECHECK -> when(at.isRecheck(), "decision.refused.recheck");
            case PAUSE, STOP, CHANGE_DOSE, CHANGE_TIME, AMEND -> Optional.empty();
        };
    }

    private Optional<Reason> detail(Decision decision, Position at) {
        var turn = new Turn(at);
        var review = when(reviewNeeded(DecisionSort.of(decision.kind())) && !decision.reviewed(),
                "decision.refused.review");
        return switch (decision.kind()) {
            case Decision.Resume(int step) -> when(!resumeSteps().contains(step), "decision.refused.resumeStep");
            case Decision.ChangeDose(Dose named) ->
                    when(!turn.mayChangeTo(named), "decision.refused.sameDose").or(() -> review);
            case Decision.Split split -> when(split.first().compareTo(at.dose()) >= 0, "decision.refused.part",
                    at.dose().milligrams()).or(() -> when(!turn.canSplit(split), "decision.refused.sameTime"));
            case Decision.ChangeTime change -> when(!turn.canMoveTo(change), "decision.refused.sameTime");
            case Decision.Recheck(Dose lower, int _) ->
                    when(!turn.mayRecheckAt(lower), "decision.refused.notLower", at.dose().milligrams());
            case Decision.Amend amend -> Amendment.refusal(at, amend.steps(), from);
            case Decision.GoUp _, Decision.EveryDay _ -> review;
            case Decision.StayLonger _, Decision.GoBack _, Decision.Pause _, Decision.Stop _, Decision.Halve _,
                    Decision.EveryOtherDay _ -> Optional.empty();
        };
    }

    private static Optional<Reason> when(boolean refused, String key, Object... arguments) {
        return refused ? Optional.of(Reason.of(key, arguments)) : Optional.empty();
    }
}
