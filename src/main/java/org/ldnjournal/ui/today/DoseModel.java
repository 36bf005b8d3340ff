package org.ldnjournal.ui.today;

import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.DoseRecord.Assurance;
import org.ldnjournal.journal.DoseRecord.Outcome;
import org.ldnjournal.journal.DoseRecord.Why;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.safety.DoseQuestion;
import org.ldnjournal.safety.DoseQuestions;
import org.ldnjournal.text.TypedTime;

/** Records what became of the dose of an evening. Nothing unusual is recorded without a question. */
final class DoseModel {
    private static final Reason NO_TIME = Reason.of("today.refused.time", LocalTime.of(21, 30));

    private final Clock clock;
    private final Supplier<DayPicture> picture;
    private final Saving saving;
    private final Undo undo;
    private final Map<DoseRecord, RefusedTime> refusedTimes = new HashMap<>();

    /** A time as it was typed for a recorded dose, and why it is none. */
    record RefusedTime(String typed, Reason reason) {}

    DoseModel(Clock clock, Supplier<DayPicture> picture, Saving saving, Undo undo) {
        this.clock = clock;
        this.picture = picture;
        this.saving = saving;
        this.undo = undo;
    }

    /** The time that is filled in: now for today, the usual time for a day before. */
    LocalTime suggestedTime() {
        return isStillToday() ? Moment.now(clock).local().toLocalTime()
                : picture.get().usualTime().orElse(LocalTime.of(22, 0));
    }

    /** Whether the day that is shown as today has not ended since, as it has when the computer slept over night. */
    private boolean isStillToday() {
        return picture.get().isToday()
                && picture.get().contents().settings().rollover().today(clock).equals(picture.get().day());
    }

    /** The dose that is due, taken at the suggested time; where the day has ended meanwhile, the time is asked for. */
    DoseAnswer takeDue(boolean another) {
        if (picture.get().isToday() && !isStillToday()) {
            return new DoseAnswer.TimeRefused(NO_TIME);
        }
        var due = picture.get().dueDose().orElseThrow();
        if (!another && picture.get().isTooMuch(due)) {
            return new DoseAnswer.AnotherAsked(secondReason());
        }
        return record(new DoseRecord.Taken(due, momentOf(picture.get().day(), suggestedTime())), Assurance.NOT_ASKED);
    }

    /** A dose as it was typed. */
    DoseAnswer take(DoseAttempt attempt) {
        var time = TypedTime.read(attempt.time());
        if (time.isEmpty()) {
            return new DoseAnswer.TimeRefused(NO_TIME);
        }
        var at = momentOf(picture.get().day(), time.get());
        if (at.instant().isAfter(clock.instant())) {
            return new DoseAnswer.TimeRefused(Reason.of("today.refused.future"));
        }
        return switch (read(attempt.amount())) {
            case Typed.Refused<Dose>(Reason reason) -> new DoseAnswer.AmountRefused(reason);
            case Typed.Accepted<Dose>(Dose amount) -> take(amount, at, attempt);
        };
    }

    private Typed<Dose> read(String typed) {
        return picture.get().plans().preparations().read(typed);
    }

    /** Nothing was taken. */
    DoseAnswer skip(Why why) {
        return record(new DoseRecord.Skipped(why), Assurance.NOT_ASKED);
    }

    /** Whether this is still recorded: it may have been taken back. */
    boolean isThere(DoseRecord dose) {
        return picture.get().contents().dosesOn(dose.day()).contains(dose);
    }

    /** What stands in the field of this dose's time and is refused, also after another day was open. */
    Optional<RefusedTime> refusedTime(DoseRecord dose) {
        return Optional.ofNullable(refusedTimes.get(dose));
    }

    /** The times that are refused. */
    Consumer<DoseModel> unfinished() {
        var all = Map.copyOf(refusedTimes);
        return next -> next.refusedTimes.putAll(all);
    }

    /** Another time for a dose that is recorded. */
    DoseAnswer changeTime(DoseRecord dose, String typed) {
        var answer = readTime(dose, typed);
        if (answer instanceof DoseAnswer.TimeRefused(Reason reason)) {
            refusedTimes.put(dose, new RefusedTime(typed, reason));
        } else {
            refusedTimes.remove(dose);
        }
        return answer;
    }

    private DoseAnswer readTime(DoseRecord dose, String typed) {
        var time = TypedTime.read(typed);
        if (time.isEmpty()) {
            return new DoseAnswer.TimeRefused(NO_TIME);
        }
        var at = momentOf(dose.day(), time.get());
        if (at.instant().isAfter(clock.instant())) {
            return new DoseAnswer.TimeRefused(Reason.of("today.refused.future"));
        }
        var outcome = switch (dose.outcome()) {
            case DoseRecord.Taken taken -> new DoseRecord.Taken(taken.amount(), at);
            case DoseRecord.PartlyTaken partly -> new DoseRecord.PartlyTaken(partly.amount(), at, partly.why());
            case DoseRecord.Skipped skipped -> skipped;
        };
        write(new DoseRecord(dose.day(), dose.number(), outcome, Moment.now(clock), dose.assurance()));
        undo.later(dose.day(), () -> putBack(dose));
        return new DoseAnswer.Recorded();
    }

    /** Takes a recorded dose back. */
    void takeBack(DoseRecord dose) {
        refusedTimes.remove(dose);
        withdraw(dose);
        undo.later(dose.day(), () -> putBack(dose));
    }

    private DoseAnswer take(Dose amount, Moment at, DoseAttempt attempt) {
        var due = picture.get().dueDose();
        boolean less = due.map(planned -> amount.compareTo(planned) < 0).orElse(true);
        if (attempt.partly().isPresent() && !less) {
            return new DoseAnswer.AmountRefused(Reason.of("today.refused.notLess", due.orElseThrow().milligrams()));
        }
        if (!attempt.another() && picture.get().isTooMuch(amount)) {
            return new DoseAnswer.AnotherAsked(secondReason());
        }
        // "Partly" says by itself that it is less than planned; only a high amount is asked about then.
        var planned = attempt.partly().isPresent() ? Optional.<Dose>empty() : due;
        var question = DoseQuestions.about(amount, planned,
                picture.get().contents().lastFullDoseBefore(picture.get().day()));
        return assurance(question, attempt.consent(), amount)
                .map(assurance -> record(outcome(amount, at, attempt.partly()), assurance))
                .orElseGet(() -> new DoseAnswer.AmountAsked(question));
    }

    /** How the question is answered; empty where it is not, or not strongly enough. */
    private Optional<Assurance> assurance(DoseQuestion question, DoseAttempt.Consent consent, Dose amount) {
        return switch (question) {
            case DoseQuestion.None _ -> Optional.of(Assurance.NOT_ASKED);
            case DoseQuestion.Asks _ when consent instanceof DoseAttempt.Consent.Anyway ->
                    Optional.of(Assurance.RECORDED_ANYWAY);
            case DoseQuestion.Confirms _ when consent instanceof DoseAttempt.Consent.Again(String again)
                    && read(again).value().filter(amount::equals).isPresent() -> Optional.of(Assurance.TYPED_AGAIN);
            case DoseQuestion.Stops _ when consent instanceof DoseAttempt.Consent.PrescriberDecided ->
                    Optional.of(Assurance.PRESCRIBER_DECIDED);
            case DoseQuestion.Asks _, DoseQuestion.Confirms _, DoseQuestion.Stops _ -> Optional.empty();
        };
    }

    private static Outcome outcome(Dose amount, Moment at, Optional<Why> partly) {
        return partly.<Outcome>map(why -> new DoseRecord.PartlyTaken(amount, at, why))
                .orElseGet(() -> new DoseRecord.Taken(amount, at));
    }

    private DoseAnswer record(Outcome outcome, Assurance assurance) {
        // A skipped dose is replaced by what was taken after all; a taken one, and a part of two, is never replaced.
        int number = picture.get().doses().stream()
                .filter(dose -> dose.amount().isPresent() || picture.get().isSplit())
                .mapToInt(DoseRecord::number).max().orElse(0) + 1;
        var before = picture.get().doses().stream().filter(dose -> dose.number() == number).findFirst();
        var dose = new DoseRecord(picture.get().day(), number, outcome, Moment.now(clock), assurance);
        write(dose);
        undo.later(dose.day(), () -> before.ifPresentOrElse(this::putBack, () -> withdraw(dose)));
        return new DoseAnswer.Recorded();
    }

    private Reason secondReason() {
        var dose = picture.get().doses().stream().filter(taken -> taken.amount().isPresent()).findFirst().orElseThrow();
        return Reason.of("today.second", dose.amount().orElseThrow().milligrams(),
                dose.at().orElseThrow().local().toLocalTime());
    }

    /** A time before the day ends at night belongs to the next date and still to this evening. */
    private Moment momentOf(JournalDay day, LocalTime time) {
        var rollover = picture.get().contents().settings().rollover();
        var date = time.getHour() < rollover.hour() ? day.next().date() : day.date();
        return Moment.of(date.atTime(time), clock.getZone());
    }

    private void write(DoseRecord dose) {
        saving.write(subject(dose), book -> book.record(dose));
    }

    private void putBack(DoseRecord dose) {
        var at = Moment.now(clock);
        saving.write(subject(dose), book -> book.putBack(dose, at));
    }

    private void withdraw(DoseRecord dose) {
        var at = Moment.now(clock);
        saving.write(subject(dose), book -> book.withdrawDose(dose.day(), dose.number(), at));
    }

    private static String subject(DoseRecord dose) {
        return "dose " + dose.day() + " " + dose.number();
    }
}
