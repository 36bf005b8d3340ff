package org.ldnjournal.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** What the picture of a ladder shows, day by day. Worked out once: a ladder is painted many times. */
final class LadderDays {
    private static final int AFTER_LAST_STEP = 28;

    private final JournalContents contents;
    private final PlanHistory history;
    private final JournalDay today;
    private final Ladder ladder;
    private final Plan plan;
    private final Plan original;
    private final Looks looks;
    private final DayRange days;
    private final List<Stretch> stretches;
    private final List<DoseBand> planned;
    private final List<DoseBand> amended;
    private final boolean isAmended;
    private final DoseBands bands;

    private LadderDays(JournalContents contents, PlanHistory history, JournalDay today, Plan plan) {
        this.contents = contents;
        this.history = history;
        this.today = today;
        this.plan = plan;
        ladder = Ladder.of(history, contents.settings().rollover());
        original = history.originalOn(today).or(history::latestPlan).orElseThrow();
        looks = Looks.of(contents, history, today).orElseGet(() -> new Looks(original.start(), List.of(), false));
        days = sight();
        stretches = said();
        planned = firstPlanned();
        amended = stretches.stream()
                .map(stretch -> new DoseBand(stretch.days(), DoseBand.Kind.PLANNED, stretch.dose())).toList();
        isAmended = !eachDay(amended).equals(eachDay(planned));
        bands = DoseBands.of(contents, history, days, today);
    }

    /** As it stands today: of the plan in force, or of the one that starts later; absent without a plan. */
    static Optional<LadderDays> of(JournalContents contents, PlanHistory history, JournalDay today) {
        return history.planOn(today).or(history::latestPlan)
                .map(plan -> new LadderDays(contents, history, today, plan));
    }

    private DayRange sight() {
        var first = Stream.concat(contents.firstDose().stream(), Stream.of(original.start()))
                .min(JournalDay::compareTo).orElseThrow();
        int planned = original.steps().stream().mapToInt(step -> step.days().orElse(AFTER_LAST_STEP)).sum();
        return new DayRange(first, Stream.of(looks.days(Look.ASSESSMENT_WINDOW).last(),
                original.start().plusDays(planned), today.plusDays(AFTER_LAST_STEP / 2)).max(JournalDay::compareTo)
                .orElseThrow());
    }

    /** What plans and decisions said up to today and, as planned, say of the days to come. */
    private List<Stretch> said() {
        var past = today.isBefore(days.first()) ? List.<Stretch>of()
                : ladder.stretches(new DayRange(days.first(), today));
        return Stream.concat(past.stream(), ladder.ahead(today, Math.max(1, today.daysUntil(days.last()))).stream())
                .filter(stretch -> !stretch.days().first().isAfter(days.last())).toList();
    }

    private List<DoseBand> firstPlanned() {
        var bands = new ArrayList<DoseBand>();
        var start = original.start();
        for (var step : original.steps()) {
            var last = step.days().isPresent() ? start.plusDays(step.days().getAsInt() - 1L) : days.last();
            if (!start.isAfter(last)) {
                bands.add(new DoseBand(new DayRange(start, last), DoseBand.Kind.PLANNED, Optional.of(step.dose())));
            }
            start = last.next();
        }
        return List.copyOf(bands);
    }

    private Map<JournalDay, Optional<Dose>> eachDay(List<DoseBand> bands) {
        var doses = new HashMap<JournalDay, Optional<Dose>>();
        bands.forEach(band -> band.days().days().filter(days::contains).forEach(day -> doses.put(day, band.dose())));
        return doses;
    }

    JournalDay today() {
        return today;
    }

    /** What is due on this day. */
    Due due(JournalDay day) {
        return ladder.on(day);
    }

    /** The plan in force, or the one that starts later. */
    Plan plan() {
        return plan;
    }

    DayRange days() {
        return days;
    }

    /** Counted from the first dose, or before it from the start of the plan. */
    Looks looks() {
        return looks;
    }

    /** The plan as it was first made, each step on its day. */
    List<DoseBand> planned() {
        return planned;
    }

    List<DoseBand> amended() {
        return amended;
    }

    /** Whether amendments or decisions made something else of the plan than was first planned. */
    boolean isAmended() {
        return isAmended;
    }

    List<DoseBand> taken() {
        return bands.bands().stream().filter(band -> band.kind() == DoseBand.Kind.TAKEN).toList();
    }

    /** The evenings on which a dose was due and not taken whole. */
    List<DoseBands.Mark> missed() {
        return bands.marks();
    }

    List<DayRange> pauses() {
        return stretches.stream().map(Stretch::days).filter(range -> ladder.on(range.first()) instanceof Due.Paused)
                .toList();
    }

    /** The days on which a step that asks for a review begins. */
    List<Stretch> gates() {
        var steps = plan.steps();
        return stretches.stream().filter(stretch -> stretch.dose().isPresent() && stretch.step() < steps.size()
                && steps.get(stretch.step()).reviewBefore()
                && stretch.dose().get().equals(steps.get(stretch.step()).dose())).limit(1).toList();
    }

    /** The last day that the supply reaches, where it is known and in sight. */
    Optional<JournalDay> runOut() {
        return Supply.of(contents, history, today).lastsAsPlanned() instanceof Lasts.Until(int _, JournalDay last)
                && days.contains(last) ? Optional.of(last) : Optional.empty();
    }

    boolean isEveryOtherDay(JournalDay day) {
        return ladder.stretches(new DayRange(day, day)).stream().anyMatch(Stretch::isEveryOtherDay);
    }

    /** Those of the plan first, then those that were decided or taken beside it; each once. */
    List<Dose> doses() {
        return Stream.of(original.steps().stream().map(Step::dose), plan.steps().stream().map(Step::dose),
                Stream.concat(amended.stream(), taken().stream()).flatMap(band -> band.dose().stream()))
                .flatMap(doses -> doses).distinct().toList();
    }
}
