package org.ldnjournal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Lasts;
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Step;
import org.ldnjournal.plan.Stretch;
import org.ldnjournal.plan.Supply;

/** What the picture of a ladder shows, day by day. */
record LadderDays(JournalContents contents, PlanHistory history, JournalDay today) {
    private static final int AFTER_LAST_STEP = 28;

    /** The plan in force, or the one that starts later. */
    Optional<Plan> plan() {
        return history.planOn(today).or(history::latestPlan);
    }

    private Plan original() {
        return history.originalOn(today).or(history::latestPlan).orElseThrow();
    }

    DayRange days() {
        var plan = original();
        var first = Stream.concat(contents.firstDose().stream(), Stream.of(plan.start()))
                .min(JournalDay::compareTo).orElseThrow();
        int planned = plan.steps().stream().mapToInt(step -> step.days().orElse(AFTER_LAST_STEP)).sum();
        return new DayRange(first, Stream.of(looks().days(Look.ASSESSMENT_WINDOW).last(), plan.start().plusDays(planned),
                today.plusDays(AFTER_LAST_STEP / 2)).max(JournalDay::compareTo).orElseThrow());
    }

    /** Counted from the first dose, or before it from the start of the plan. */
    Looks looks() {
        return Looks.of(contents, history, today).orElseGet(() -> new Looks(original().start(), List.of(), false));
    }

    /** The plan as it was first made, each step on its day. */
    List<DoseBand> planned() {
        var bands = new ArrayList<DoseBand>();
        var start = original().start();
        for (var step : original().steps()) {
            var last = step.days().isPresent() ? start.plusDays(step.days().getAsInt() - 1L) : days().last();
            if (!start.isAfter(last)) {
                bands.add(new DoseBand(new DayRange(start, last), DoseBand.Kind.PLANNED, Optional.of(step.dose())));
            }
            start = last.next();
        }
        return bands;
    }

    /** What plans and decisions said up to today and, as planned, say of the days to come. */
    List<Stretch> stretches() {
        var ladder = Ladder.of(history);
        var past = today.isBefore(days().first()) ? List.<Stretch>of()
                : ladder.stretches(new DayRange(days().first(), today));
        return Stream.concat(past.stream(), ladder.ahead(today, Math.max(1, today.daysUntil(days().last()))).stream())
                .filter(stretch -> !stretch.days().first().isAfter(days().last())).toList();
    }

    List<DoseBand> amended() {
        return stretches().stream().map(stretch -> new DoseBand(stretch.days(), DoseBand.Kind.PLANNED, stretch.dose()))
                .toList();
    }

    /** Whether amendments or decisions made something else of the plan than was first planned. */
    boolean isAmended() {
        return !said(amended()).equals(said(planned()));
    }

    private List<String> said(List<DoseBand> bands) {
        return bands.stream().flatMap(band -> band.days().days().filter(days()::contains)
                .map(day -> day + " " + band.dose())).toList();
    }

    List<DoseBand> taken() {
        return bands().bands().stream().filter(band -> band.kind() == DoseBand.Kind.TAKEN).toList();
    }

    /** The evenings on which a dose was due and not taken whole. */
    List<DoseBands.Mark> missed() {
        return bands().marks();
    }

    private DoseBands bands() {
        return DoseBands.of(contents, history, days(), today);
    }

    List<DayRange> pauses() {
        var ladder = Ladder.of(history);
        return stretches().stream().map(Stretch::days).filter(range -> ladder.on(range.first()) instanceof Due.Paused)
                .toList();
    }

    /** The days on which a step that asks for a review begins. */
    List<Stretch> gates() {
        var steps = plan().orElseThrow().steps();
        return stretches().stream().filter(stretch -> stretch.dose().isPresent() && stretch.step() < steps.size()
                && steps.get(stretch.step()).reviewBefore()
                && stretch.dose().get().equals(steps.get(stretch.step()).dose())).limit(1).toList();
    }

    /** The last day that the supply reaches, where it is known and in sight. */
    Optional<JournalDay> runOut() {
        return Supply.of(contents, history, today).lastsAsPlanned() instanceof Lasts.Until(int _, JournalDay last)
                && days().contains(last) ? Optional.of(last) : Optional.empty();
    }

    boolean isEveryOtherDay(JournalDay day) {
        return Ladder.of(history).stretches(new DayRange(day, day)).stream().anyMatch(Stretch::isEveryOtherDay);
    }

    /** Those of the plan first, then those that were decided or taken beside it; each once. */
    List<Dose> doses() {
        return Stream.of(original().steps().stream().map(Step::dose), plan().orElseThrow().steps().stream().map(Step::dose),
                Stream.concat(amended().stream(), taken().stream()).flatMap(band -> band.dose().stream()))
                .flatMap(doses -> doses).distinct().toList();
    }
}
