package org.ldnjournal.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Look;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Step;
import org.ldnjournal.text.Texts;

/**
 * The ladder of a plan: the steps as planned dashed and grey, what plan and decisions said up to today solid in the dose's
 * colour, each dose taken as a dot and each missed one hollow, today, and the assessment window.
 */
public final class LadderPicture implements Picture {
    private static final int AFTER_LAST_STEP = 28;

    private final JournalContents contents;
    private final PlanHistory history;
    private final JournalDay today;
    private final Texts texts;

    private LadderPicture(JournalContents contents, PlanHistory history, JournalDay today, Texts texts) {
        this.contents = contents;
        this.history = history;
        this.today = today;
        this.texts = texts;
    }

    /** The ladder of this journal as it stands today; with no plan it is empty. */
    public static LadderPicture of(JournalContents contents, PlanHistory history, JournalDay today, Texts texts) {
        return new LadderPicture(contents, history, today, texts);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, ChartTheme theme, double textSize) {
        var plan = history.planOn(today).or(history::latestPlan);
        if (plan.isEmpty()) {
            return;
        }
        var pen = new Pen(theme, textSize);
        var ladder = Ladder.of(history);
        var days = days(plan.get());
        var steps = new LadderSteps(doses(plan.get(), ladder, days), days, ladder.ahead(today, Math.max(1, today.daysUntil(days.last()))),
                texts, pen);
        var chart = steps.frame(graphics, width, height);
        window().ifPresent(range -> chart.window(graphics, range,
                texts.get("chart.window", Look.ASSESSMENT_WINDOW.firstDay(), Look.ASSESSMENT_WINDOW.lastDay())));
        chart.levels(graphics);
        chart.planned(graphics, planned(plan.get(), today));
        if (!today.isBefore(days.first())) {
            chart.actual(graphics, ladder.stretches(new DayRange(days.first(), today)));
        }
        chart.doses(graphics, contents, DoseBands.of(contents, history, days, today), ladder);
        chart.today(graphics, today, standing());
    }

    /** Those of the plan, and those that were decided beside it. */
    private List<Dose> doses(Plan plan, Ladder ladder, DayRange days) {
        var decided = today.isBefore(days.first()) ? Stream.<Dose>empty()
                : ladder.stretches(new DayRange(days.first(), today)).stream().flatMap(stretch -> stretch.dose().stream());
        return Stream.concat(plan.steps().stream().map(Step::dose), decided).distinct().toList();
    }

    private DayRange days(Plan plan) {
        var first = Stream.concat(contents.firstDose().stream(), Stream.of(plan.start()))
                .min(JournalDay::compareTo).orElseThrow();
        int planned = plan.steps().stream().mapToInt(step -> step.days().orElse(AFTER_LAST_STEP)).sum();
        var ends = Stream.concat(window().map(DayRange::last).stream(),
                Stream.of(plan.start().plusDays(planned), today.plusDays(AFTER_LAST_STEP / 2)));
        return new DayRange(first, ends.max(JournalDay::compareTo).orElseThrow());
    }

    private Optional<DayRange> window() {
        return Looks.of(contents, history, today)
                .or(() -> history.latestPlan().map(plan -> new Looks(plan.start(), List.of(), false)))
                .map(looks -> looks.days(Look.ASSESSMENT_WINDOW));
    }

    /** The plan as it was made, up to this day: each step on its day. What lies ahead is the ladder's to say. */
    private static List<DoseBand> planned(Plan plan, JournalDay until) {
        var bands = new ArrayList<DoseBand>();
        var start = plan.start();
        for (var step : plan.steps()) {
            var last = step.days().isPresent() ? start.plusDays(step.days().getAsInt() - 1L) : until;
            if (!start.isAfter(until)) {
                bands.add(new DoseBand(new DayRange(start, last.isAfter(until) ? until : last), DoseBand.Kind.PLANNED, Optional.of(step.dose())));
            }
            start = last.next();
        }
        return bands;
    }

    private String standing() {
        return switch (Ladder.of(history).on(today)) {
            case Due.DoseDue due -> standing(due, texts.milligrams(due.dose().milligrams()));
            case Due.Between between -> texts.get("chart.ladder.between", texts.milligrams(between.dose().milligrams()));
            case Due.NotStarted later -> texts.get("chart.ladder.notStarted", texts.day(later.start().date()));
            case Due.Paused paused -> texts.get("chart.ladder.paused", texts.day(paused.since().date()));
            case Due.Stopped stopped -> texts.get("chart.ladder.stopped", texts.day(stopped.since().date()));
            case Due.NoPlan _ -> texts.get("chart.ladder.empty");
        };
    }

    private String standing(Due.DoseDue due, String dose) {
        if (due.of().isEmpty()) {
            return texts.get("chart.ladder.last", due.day(), dose);
        }
        return due.decisionDue() ? texts.get("chart.ladder.due", dose)
                : texts.get("chart.ladder.step", due.day(), due.of().getAsInt(), dose);
    }

    @Override
    public String description() {
        return history.planOn(today).or(history::latestPlan).map(plan -> texts.get("chart.ladder.description",
                plan.steps().stream().map(Step::dose).map(dose -> texts.milligrams(dose.milligrams()))
                        .collect(Collectors.joining(", ")), standing())).orElseGet(() -> texts.get("chart.ladder.empty"));
    }
}
