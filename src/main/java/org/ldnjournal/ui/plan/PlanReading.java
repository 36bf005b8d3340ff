package org.ldnjournal.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.chart.LadderPicture;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.plan.Made;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Stretch;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.plan.PlanView.When;

/** Reads where somebody stands from the journal and the plan. */
final class PlanReading {
    private static final int AHEAD_DAYS = 180;
    private static final int COMING_DAYS = 14;

    private final JournalContents contents;
    private final PlanHistory history;
    private final JournalDay today;

    private PlanReading(JournalContents contents, PlanHistory history, JournalDay today) {
        this.contents = contents;
        this.history = history;
        this.today = today;
    }

    /** Where somebody stands today; absent without a plan. */
    static Optional<PlanView> of(JournalContents contents, PlanHistory history, JournalDay today, Texts texts) {
        var reading = new PlanReading(contents, history, today);
        return history.planOn(today).or(history::latestPlan).map(plan -> reading.view(plan, texts));
    }

    private PlanView view(Plan plan, Texts texts) {
        var ladder = Ladder.of(history, contents.settings().rollover());
        return new PlanView(today, history, plan, ladder.on(today), ladder.nextDecision(today), lines(ladder),
                coming(ladder), Made.of(history).reversed(), contents.lastFullDoseBefore(today.next()),
                LastWeek.before(today, contents, history), Looks.of(contents, history, today),
                contents.settings().pausesMoveLooks(),
                LadderPicture.of(contents, history, today, texts));
    }

    private List<PlanView.Line> lines(Ladder ladder) {
        var lines = new ArrayList<PlanView.Line>();
        var first = history.plans().stream().map(Plan::start).min(JournalDay::compareTo).orElseThrow();
        if (!first.isAfter(today)) {
            ladder.stretches(new DayRange(first, today)).forEach(stretch -> lines.add(new PlanView.Line(
                    stretch, stretch.days().contains(today) ? When.NOW : When.PAST)));
        }
        ladder.ahead(today, AHEAD_DAYS).stream()
                .filter(stretch -> lines.isEmpty() || !continues(lines.getLast(), stretch))
                .forEach(stretch -> lines.add(new PlanView.Line(stretch, When.PLANNED)));
        return List.copyOf(lines);
    }

    private static boolean continues(PlanView.Line line, Stretch next) {
        return line.when() == When.NOW && line.stretch().on(next.days()).equals(next);
    }

    private List<PlanView.Coming> coming(Ladder ladder) {
        return new DayRange(today, today.plusDays(COMING_DAYS - 1L)).days().map(day -> new PlanView.Coming(day,
                ladder.on(day), ladder.nextDecision(day).filter(day::equals).isPresent())).toList();
    }
}
