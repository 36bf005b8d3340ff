package org.ldnjournal.safety;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Reason;

/**
 * Which question a typed dose raises; where several would, the strongest. Sources: product.md (input that must never be
 * accepted silently), evidence.md H1 and C1.
 */
public final class DoseQuestions {
    private static final Dose ASKS_ABOVE = Dose.mg("4.5");
    private static final Dose CONFIRMS_FROM = Dose.mg("6");
    private static final Dose STOPS_FROM = Dose.mg("10");
    private static final Dose STANDARD_TABLET = Dose.mg("50");
    private static final List<Dose> USUAL_LADDER = List.of(Dose.mg("1.5"), Dose.mg("3"), Dose.mg("4.5"));
    private static final int TEN = 10;

    private DoseQuestions() {}

    /**
     * The question about this amount: none for the dose that is due; an amount above 4.5 mg or under a third of the
     * dose due asks, 6 mg and above confirms, 10 mg and above or more than twice the last full dose stops.
     *
     * @param typed    the amount typed
     * @param due      what the plan says for that evening, if it says something
     * @param lastFull the last dose that was taken whole, if there was one
     */
    public static DoseQuestion about(Dose typed, Optional<Dose> due, Optional<Dose> lastFull) {
        if (due.filter(typed::equals).isPresent()) {
            return new DoseQuestion.None();
        }
        if (typed.equals(STANDARD_TABLET)) {
            return new DoseQuestion.Stops(Reason.of("doseQuestion.tablet", typed.milligrams()),
                    meant(typed, due, lastFull));
        }
        if (typed.compareTo(STOPS_FROM) >= 0) {
            return high(typed, due, lastFull);
        }
        if (lastFull.filter(last -> typed.micrograms() > 2 * last.micrograms()).isPresent()) {
            return doubled(typed, due, lastFull);
        }
        if (typed.compareTo(CONFIRMS_FROM) >= 0) {
            return new DoseQuestion.Confirms(Reason.of("doseQuestion.six", typed.milligrams()));
        }
        return asks(typed, due);
    }

    private static DoseQuestion asks(Dose typed, Optional<Dose> due) {
        if (typed.compareTo(ASKS_ABOVE) > 0) {
            return new DoseQuestion.Asks(Reason.of("doseQuestion.usualRange", typed.milligrams()));
        }
        return due.filter(planned -> 3 * typed.micrograms() < planned.micrograms())
                .<DoseQuestion>map(planned -> new DoseQuestion.Asks(
                        Reason.of("doseQuestion.low", typed.milligrams(), planned.milligrams())))
                .orElseGet(DoseQuestion.None::new);
    }

    private static DoseQuestion high(Dose typed, Optional<Dose> due, Optional<Dose> lastFull) {
        var meant = meant(typed, due, lastFull);
        var reason = meant.map(likely -> Reason.of("doseQuestion.highSlip", typed.milligrams(), likely.milligrams()))
                .orElseGet(() -> Reason.of("doseQuestion.high", typed.milligrams()));
        return new DoseQuestion.Stops(reason, meant);
    }

    private static DoseQuestion doubled(Dose typed, Optional<Dose> due, Optional<Dose> lastFull) {
        return new DoseQuestion.Stops(
                Reason.of("doseQuestion.doubled", typed.milligrams(), lastFull.orElseThrow().milligrams()),
                meant(typed, due, lastFull));
    }

    /** A tenth of what was typed: where that is the dose due, the last one, or a dose of the usual ladder (F018). */
    private static Optional<Dose> meant(Dose typed, Optional<Dose> due, Optional<Dose> lastFull) {
        if (typed.micrograms() % TEN != 0 || typed.equals(STANDARD_TABLET)) {
            return Optional.empty();
        }
        var tenth = new Dose(typed.micrograms() / TEN);
        return Stream.of(due.stream(), lastFull.stream(), USUAL_LADDER.stream()).flatMap(doses -> doses)
                .filter(tenth::equals).findFirst();
    }
}
