package org.ldnjournal.journal;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of one dose of one evening.
 *
 * @param day       the journal day it counts for
 * @param number    which dose of that day: 1, and 2 and more where somebody took a second one
 * @param outcome   taken, partly taken or skipped
 * @param recorded  when it was recorded, or its time or amount last edited; not before the dose was taken, since a dose
 *                  taken in the future is refused
 * @param assurance how an unusual amount was confirmed
 */
public record DoseRecord(JournalDay day, int number, Outcome outcome, Moment recorded, Assurance assurance) {

    /** What happened. */
    public sealed interface Outcome {}

    /** The whole dose was taken. */
    public record Taken(Dose amount, Moment at) implements Outcome {}

    /** Less than the whole dose was taken: this much. */
    public record PartlyTaken(Dose amount, Moment at, Why why) implements Outcome {}

    /** Nothing was taken. */
    public record Skipped(Why why) implements Outcome {}

    /** Why a dose was skipped or not taken whole. */
    public enum Why { FORGOTTEN, SIDE_EFFECTS, OPIOID_NEEDED, ILL, RAN_OUT, OTHER }

    /** How an amount that raised a question was confirmed. */
    public enum Assurance { NOT_ASKED, RECORDED_ANYWAY, TYPED_AGAIN, PRESCRIBER_DECIDED }

    public DoseRecord {
        Objects.requireNonNull(day);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(recorded);
        Objects.requireNonNull(assurance);
        if (number < 1 || number > 9) {
            throw new InvalidValue("dose.refused.number", number);
        }
        if (timeOf(outcome).filter(at -> at.compareTo(recorded) > 0).isPresent()) {
            throw new InvalidValue("dose.refused.future");
        }
    }

    /** How much was taken, if anything was. */
    public Optional<Dose> amount() {
        return switch (outcome) {
            case Taken taken -> Optional.of(taken.amount());
            case PartlyTaken partly -> Optional.of(partly.amount());
            case Skipped _ -> Optional.empty();
        };
    }

    /**
     * When it was taken, if it was: the time on the clock as the person left it, which may be another than recorded.
     */
    public Optional<Moment> at() {
        return timeOf(outcome);
    }

    private static Optional<Moment> timeOf(Outcome outcome) {
        return switch (outcome) {
            case Taken taken -> Optional.of(taken.at());
            case PartlyTaken partly -> Optional.of(partly.at());
            case Skipped _ -> Optional.empty();
        };
    }
}
