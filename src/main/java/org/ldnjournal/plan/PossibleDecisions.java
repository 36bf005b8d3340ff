package org.ldnjournal.plan;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;

/**
 * The one door through which a decision goes before it is recorded: what can be decided from one day on, and why
 * something cannot. It recommends none of them.
 */
public final class PossibleDecisions {
    private final PlanHistory history;
    private final JournalDay from;
    private final Optional<Position> position;

    /** The sorts of decisions, in the order they are offered. */
    public enum Option { GO_UP, STAY_LONGER, GO_BACK, PAUSE, RESUME, STOP;

        /** The sort of this decision. */
        public static Option of(Decision.Kind kind) {
            return switch (kind) {
                case Decision.GoUp _ -> GO_UP;
                case Decision.StayLonger _ -> STAY_LONGER;
                case Decision.GoBack _ -> GO_BACK;
                case Decision.Pause _ -> PAUSE;
                case Decision.Resume _ -> RESUME;
                case Decision.Stop _ -> STOP;
            };
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

    /** The sorts that are possible, with the review where {@link #reviewNeeded()} says so. */
    public Set<Option> options() {
        var options = EnumSet.allOf(Option.class);
        options.removeIf(option -> refusal(option).isPresent());
        return options;
    }

    /** Whether going up needs the tick "reviewed with my prescriber": before a gate step, and before the days are over. */
    public boolean reviewNeeded() {
        return position.filter(at -> at.needsReviewToGoUp() || isEarly(at)).isPresent();
    }

    private boolean isEarly(Position at) {
        return at.decisionDay().filter(due -> due.isAfter(from)).isPresent();
    }

    /** The steps at which doses can begin again after a pause, counted from 0: the step that was left, and those below. */
    public List<Integer> resumeSteps() {
        return position.filter(at -> at.paused().isPresent())
                .map(at -> IntStream.rangeClosed(0, at.step()).boxed().sorted(Comparator.reverseOrder()).toList())
                .orElse(List.of());
    }

    /** Whether this decision, which must hold from the day asked about, may be recorded. */
    public Outcome check(Decision decision) {
        if (!decision.from().equals(from)) {
            throw new IllegalArgumentException("asked about " + from + ", not " + decision.from());
        }
        return refusal(Option.of(decision.kind())).or(() -> detail(decision))
                .<Outcome>map(Refused::new).orElseGet(() -> new Accepted(decision));
    }

    private Optional<Reason> refusal(Option option) {
        if (position.isEmpty()) {
            return Optional.of(Reason.of("decision.refused.noPlan"));
        }
        var latest = history.standing().stream().map(Decision::from).filter(day -> day.isAfter(from))
                .max(Comparator.naturalOrder());
        if (latest.isPresent()) {
            return Optional.of(Reason.of("decision.refused.order", latest.get().date()));
        }
        return refusal(option, position.get());
    }

    private Optional<Reason> refusal(Option option, Position at) {
        if (at.stopped()) {
            return Optional.of(Reason.of("decision.refused.stopped"));
        }
        if (at.paused().isPresent()) {
            return when(option != Option.RESUME && option != Option.STOP, "decision.refused.paused");
        }
        return switch (option) {
            case GO_UP -> when(at.isLast(), "decision.refused.lastStep")
                    .or(() -> when(at.since().equals(from), "decision.refused.firstDay"));
            case STAY_LONGER -> when(at.isLast(), "decision.refused.noEnd");
            case GO_BACK -> when(at.step() == 0, "decision.refused.firstStep");
            case RESUME -> Optional.of(Reason.of("decision.refused.notPaused"));
            case PAUSE, STOP -> Optional.empty();
        };
    }

    private Optional<Reason> detail(Decision decision) {
        return switch (decision.kind()) {
            case Decision.GoUp _ -> when(reviewNeeded() && !decision.reviewed(), "decision.refused.review");
            case Decision.Resume(int step) -> when(!resumeSteps().contains(step), "decision.refused.resumeStep");
            case Decision.StayLonger _, Decision.GoBack _, Decision.Pause _, Decision.Stop _ -> Optional.empty();
        };
    }

    private static Optional<Reason> when(boolean refused, String key) {
        return refused ? Optional.of(Reason.of(key)) : Optional.empty();
    }
}
