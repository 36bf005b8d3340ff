package org.ldnjournal.ui.today;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.DoseRecord.Assurance;
import org.ldnjournal.journal.DoseRecord.Outcome;
import org.ldnjournal.journal.DoseRecord.Why;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.safety.DoseQuestion;
import org.ldnjournal.safety.DoseQuestions;
import org.ldnjournal.text.TypedTime;

/** Records what became of the dose of an evening. Nothing unusual is recorded without a question. */
public final class DoseModel {
    private final Clock clock;
    private final Supplier<DayPicture> picture;
    private final Saving saving;
    private final Consumer<Runnable> undoLater;

    DoseModel(Clock clock, Supplier<DayPicture> picture, Saving saving, Consumer<Runnable> undoLater) {
        this.clock = clock;
        this.picture = picture;
        this.saving = saving;
        this.undoLater = undoLater;
    }

    /** What became of an attempt to record a dose. */
    public sealed interface Answer {}

    /** It is on its way into the journal. */
    public record Recorded() implements Answer {}

    /** The amount is refused; the reason stands beside its field. */
    public record AmountRefused(Reason reason) implements Answer {}

    /** The time is refused; the reason stands beside its field. */
    public record TimeRefused(Reason reason) implements Answer {}

    /** A dose of that evening is recorded already; another one needs a yes. */
    public record AnotherAsked(Reason reason) implements Answer {}

    /** The amount raises a question. */
    public record AmountAsked(DoseQuestion question) implements Answer {}

    /**
     * A dose as it was typed.
     *
     * @param amount  in mg
     * @param time    when it was taken
     * @param partly  why it was not taken whole; absent where it was
     * @param another whether the person says that it is another dose of the same evening
     * @param consent how a question about the amount was answered
     */
    public record Attempt(String amount, String time, Optional<Why> partly, boolean another, Consent consent) {
        public Attempt(String amount, String time, Optional<Why> partly) {
            this(amount, time, partly, false, new Consent.NotAsked());
        }

        public Attempt withAnother() {
            return new Attempt(amount, time, partly, true, consent);
        }

        public Attempt with(Consent answer) {
            return new Attempt(amount, time, partly, another, answer);
        }
    }

    /** How a question about an amount was answered. */
    public sealed interface Consent {
        /** Not at all. */
        record NotAsked() implements Consent {}

        /** "Record anyway". */
        record Anyway() implements Consent {}

        /** By typing the amount again. */
        record Again(String amount) implements Consent {}

        /** "My prescriber decided this". */
        record PrescriberDecided() implements Consent {}
    }

    /** The time that is filled in: now for today, the usual time for a day before. */
    public LocalTime suggestedTime() {
        return isStillToday() ? Moment.now(clock).local().toLocalTime()
                : picture.get().usualTime().orElse(LocalTime.of(22, 0));
    }

    /** Whether the day that is shown as today has not ended since, as it has when the computer slept over night. */
    private boolean isStillToday() {
        return picture.get().isToday()
                && picture.get().contents().settings().rollover().today(clock).equals(picture.get().day());
    }

    /** The dose that is due, taken at the suggested time; where the day has ended meanwhile, the time is asked for. */
    public Answer takeDue(boolean another) {
        if (picture.get().isToday() && !isStillToday()) {
            return new TimeRefused(Reason.of("today.refused.time"));
        }
        var due = picture.get().dueDose().orElseThrow();
        if (!another && picture.get().isTooMuch(due)) {
            return new AnotherAsked(secondReason());
        }
        return record(new DoseRecord.Taken(due, momentOf(suggestedTime())), Assurance.NOT_ASKED);
    }

    /** A dose as it was typed. */
    public Answer take(Attempt attempt) {
        var time = TypedTime.read(attempt.time());
        if (time.isEmpty()) {
            return new TimeRefused(Reason.of("today.refused.time"));
        }
        if (momentOf(time.get()).instant().isAfter(clock.instant())) {
            return new TimeRefused(Reason.of("today.refused.future"));
        }
        return switch (read(attempt.amount())) {
            case Typed.Refused<Dose>(Reason reason) -> new AmountRefused(reason);
            case Typed.Accepted<Dose>(Dose amount) -> take(amount, momentOf(time.get()), attempt);
        };
    }

    private Typed<Dose> read(String typed) {
        return picture.get().plans().preparations().read(typed);
    }

    /** Nothing was taken. */
    public Answer skip(Why why) {
        return record(new DoseRecord.Skipped(why), Assurance.NOT_ASKED);
    }

    /** Another time for a dose that is recorded. */
    public Answer changeTime(DoseRecord dose, String typed) {
        var time = TypedTime.read(typed);
        if (time.isEmpty()) {
            return new TimeRefused(Reason.of("today.refused.time"));
        }
        var at = momentOf(time.get());
        if (at.instant().isAfter(clock.instant())) {
            return new TimeRefused(Reason.of("today.refused.future"));
        }
        var outcome = switch (dose.outcome()) {
            case DoseRecord.Taken taken -> new DoseRecord.Taken(taken.amount(), at);
            case DoseRecord.PartlyTaken partly -> new DoseRecord.PartlyTaken(partly.amount(), at, partly.why());
            case DoseRecord.Skipped skipped -> skipped;
        };
        write(new DoseRecord(dose.day(), dose.number(), outcome, Moment.now(clock), dose.assurance()));
        undoLater.accept(() -> write(dose));
        return new Recorded();
    }

    /** Takes a recorded dose back. */
    public void takeBack(DoseRecord dose) {
        withdraw(dose);
        undoLater.accept(() -> write(dose));
    }

    private Answer take(Dose amount, Moment at, Attempt attempt) {
        var due = picture.get().dueDose();
        boolean less = due.map(planned -> amount.compareTo(planned) < 0).orElse(true);
        if (attempt.partly().isPresent() && !less) {
            return new AmountRefused(Reason.of("today.refused.notLess", due.orElseThrow().milligrams()));
        }
        if (!attempt.another() && picture.get().isTooMuch(amount)) {
            return new AnotherAsked(secondReason());
        }
        // "Partly" says by itself that it is less than planned; only a high amount is asked about then.
        var planned = attempt.partly().isPresent() ? Optional.<Dose>empty() : due;
        var question = DoseQuestions.about(amount, planned, picture.get().contents().lastFullDoseBefore(picture.get().day()));
        return assurance(question, attempt.consent(), amount)
                .map(assurance -> record(outcome(amount, at, attempt.partly()), assurance))
                .orElseGet(() -> new AmountAsked(question));
    }

    /** How the question is answered; empty where it is not, or not strongly enough. */
    private Optional<Assurance> assurance(DoseQuestion question, Consent consent, Dose amount) {
        return switch (question) {
            case DoseQuestion.None _ -> Optional.of(Assurance.NOT_ASKED);
            case DoseQuestion.Asks _ when consent instanceof Consent.Anyway -> Optional.of(Assurance.RECORDED_ANYWAY);
            case DoseQuestion.Confirms _ when consent instanceof Consent.Again(String again)
                    && read(again).value().filter(amount::equals).isPresent() -> Optional.of(Assurance.TYPED_AGAIN);
            case DoseQuestion.Stops _ when consent instanceof Consent.PrescriberDecided ->
                    Optional.of(Assurance.PRESCRIBER_DECIDED);
            case DoseQuestion.Asks _, DoseQuestion.Confirms _, DoseQuestion.Stops _ -> Optional.empty();
        };
    }

    private static Outcome outcome(Dose amount, Moment at, Optional<Why> partly) {
        return partly.<Outcome>map(why -> new DoseRecord.PartlyTaken(amount, at, why))
                .orElseGet(() -> new DoseRecord.Taken(amount, at));
    }

    private Answer record(Outcome outcome, Assurance assurance) {
        // A skipped dose is replaced by what was taken after all; a taken one, and a part of two, is never replaced.
        int number = picture.get().doses().stream()
                .filter(dose -> dose.amount().isPresent() || picture.get().isSplit())
                .mapToInt(DoseRecord::number).max().orElse(0) + 1;
        var before = picture.get().doses().stream().filter(dose -> dose.number() == number).findFirst();
        var dose = new DoseRecord(picture.get().day(), number, outcome, Moment.now(clock), assurance);
        write(dose);
        undoLater.accept(() -> before.ifPresentOrElse(this::write, () -> withdraw(dose)));
        return new Recorded();
    }

    private Reason secondReason() {
        var dose = picture.get().doses().stream().filter(taken -> taken.amount().isPresent()).findFirst().orElseThrow();
        return Reason.of("today.second", dose.amount().orElseThrow().milligrams(),
                dose.at().orElseThrow().local().toLocalTime());
    }

    /** A time before the day ends at night belongs to the next date and still to this evening. */
    private Moment momentOf(LocalTime time) {
        var day = picture.get().day();
        var rollover = picture.get().contents().settings().rollover();
        var date = time.getHour() < rollover.hour() ? day.next().date() : day.date();
        return Moment.of(date.atTime(time), clock.getZone());
    }

    private void write(DoseRecord dose) {
        saving.write(subject(dose), book -> book.record(dose));
    }

    private void withdraw(DoseRecord dose) {
        var at = Moment.now(clock);
        saving.write(subject(dose), book -> book.withdrawDose(dose.day(), dose.number(), at));
    }

    private static String subject(DoseRecord dose) {
        return "dose " + dose.day() + " " + dose.number();
    }
}
