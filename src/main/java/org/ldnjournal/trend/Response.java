package org.ldnjournal.trend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SealedQuestion;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.plan.PlanHistory;

/**
 * What changed since the first dose, for every measure, and what that cannot tell. A pure function of the journal, the
 * plan and the day.
 *
 * @param today    the day it was computed for
 * @param dayOne   the day of the first dose taken, not after today; without one nothing is compared
 * @param daysToFirstLook how many days are left until the first look; 0 from then on, and without a first dose
 * @param measures the primary score first, then the others; empty without a first dose
 * @param others   what else began, ended or happened from the baseline on, the earliest first
 * @param caveats  what stands beside every result
 */
public record Response(
        JournalDay today, Optional<JournalDay> dayOne, int daysToFirstLook, List<OfMeasure> measures,
        List<OtherChange> others, List<Caveat> caveats) {

    /**
     * All comparisons of one measure.
     *
     * @param measure  what was measured
     * @param baseline the 14 days before the first dose
     * @param steps    each stretch of days at one dose, earliest first
     * @param window   the assessment window, once it has begun
     * @param now      the last 14 days
     */
    public record OfMeasure(
            Measure measure, Sample baseline, List<Comparison> steps, Optional<Comparison> window, Comparison now) {
        public OfMeasure {
            steps = List.copyOf(steps);
        }

        /** What is told first: the assessment window once it has a result, until then the last 14 days. */
        public Comparison told() {
            return window.filter(Comparison::hasResult).orElse(now);
        }
    }

    public Response {
        measures = List.copyOf(measures);
        others = List.copyOf(others);
        caveats = List.copyOf(caveats);
    }

    /** With seven settling days, late values and the usual assessment window. */
    public static Response of(JournalContents contents, PlanHistory history, JournalDay today) {
        return of(contents, history, today, ResponseChoices.USUAL);
    }

    /** With what the person chose. */
    public static Response of(
            JournalContents contents, PlanHistory history, JournalDay today, ResponseChoices choices) {
        var looks = Looks.of(contents, history, today);
        if (looks.isEmpty()) {
            return new Response(today, Optional.empty(), 0, List.of(), List.of(), List.of());
        }
        var periods = new Periods(Ladder.of(history), looks.get(), today, choices);
        var primary = Measure.of(primary(contents));
        var measures = Stream.concat(Stream.of(primary),
                Stream.of(Measure.values()).filter(measure -> measure != primary)).toList();
        var happenings = OtherChange.happenings(contents, periods.all());
        return new Response(today, Optional.of(periods.dayOne()), periods.daysToFirstLook(),
                compared(contents, periods, measures), OtherChange.of(contents, periods.all(), happenings),
                Caveats.of(contents, periods, happenings));
    }

    /**
     * The score that stands first: the one that was sealed as what matters most, so that nobody moves the mark
     * later.
     */
    public static Scale primary(JournalContents contents) {
        return contents.items().of(SealedQuestion.class).stream().findFirst().map(SealedQuestion::matters)
                .orElse(contents.settings().primary());
    }

    /** Period by period, since the entries of decades are not at hand all at once. */
    private static List<OfMeasure> compared(JournalContents contents, Periods periods, List<Measure> measures) {
        var against = new AgainstBaseline(contents, periods);
        var steps = periods.steps().stream().map(against::samples).toList();
        var window = periods.window().map(against::samples);
        var now = against.samples(periods.now());
        return measures.stream().map(measure -> new OfMeasure(measure, against.baseline(measure),
                steps.stream().map(step -> against.of(measure, step)).toList(),
                window.map(days -> against.of(measure, days)), against.of(measure, now))).toList();
    }

    /** Which day of the treatment it is, 1 on the day of the first dose; 0 without one. */
    public int day() {
        return dayOne.map(first -> first.daysUntil(today) + 1).orElse(0);
    }

    /** The comparisons of this measure; absent without a first dose. */
    public Optional<OfMeasure> of(Measure measure) {
        return measures.stream().filter(found -> found.measure() == measure).findFirst();
    }

    /** What stands beside every picture of the steps: absent where there was a way back, a pause or a lower dose. */
    public Optional<Caveat> doseAndTime() {
        return caveats.stream().filter(caveat -> caveat.sentence().key().equals(Caveats.DOSE_AND_TIME)).findFirst();
    }

    /** Why nothing can be judged yet, with the days that are left; absent from the first look on. */
    public Optional<Reason> tooEarly() {
        if (dayOne.isEmpty()) {
            return Optional.of(Reason.of("trend.early.noDose"));
        }
        return daysToFirstLook == 0 ? Optional.empty()
                : Optional.of(Reason.of("trend.early.countdown", day(), day() + daysToFirstLook, daysToFirstLook));
    }
}
