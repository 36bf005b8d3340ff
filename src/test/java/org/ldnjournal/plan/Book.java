package org.ldnjournal.plan;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;

/** Plans and decisions for tests. */
final class Book {
    private PlanHistory history = PlanHistory.NONE;

    static Moment noon(JournalDay day) {
        return Moment.of(day.date().atTime(12, 0), ZoneOffset.UTC);
    }

    static Plan plan(JournalDay start, JournalDay made, List<Step> steps) {
        return new Plan(start, steps, "", LocalTime.of(22, 0), noon(made), Optional.empty());
    }

    /** 1.5 mg for 14 days, 3 mg for 14 days, then 4.5 mg. */
    static List<Step> usual() {
        return List.of(Step.of(Dose.mg("1.5"), 14), Step.of(Dose.mg("3"), 14), Step.last(Dose.mg("4.5")));
    }

    static Book usual(String start) {
        var day = JournalDay.parse(start);
        return new Book().with(plan(day, day, usual()));
    }

    Book with(Plan plan) {
        var plans = new ArrayList<>(history.plans());
        plans.add(plan);
        history = new PlanHistory(plans, history.decisions());
        return this;
    }

    Book decided(JournalDay from, Decision.Kind kind, boolean reviewed) {
        return with(new Decision(from, kind, "", reviewed, noon(from)));
    }

    Book decided(String from, Decision.Kind kind) {
        return decided(JournalDay.parse(from), kind, true);
    }

    Book with(Decision decision) {
        var decisions = new ArrayList<>(history.decisions());
        decisions.add(new PlanHistory.Recorded(decisions.size() + 1, decision, Optional.empty()));
        history = new PlanHistory(history.plans(), decisions);
        return this;
    }

    Book undone(int number) {
        history = new PlanHistory(history.plans(), history.decisions().stream().map(recorded ->
                recorded.number() == number ? new PlanHistory.Recorded(number, recorded.decision(),
                        Optional.of(recorded.decision().made())) : recorded).toList());
        return this;
    }

    PlanHistory history() {
        return history;
    }

    Due on(String day) {
        return on(day, Rollover.USUAL);
    }

    /** The same for somebody whose days end at this hour. */
    Due on(String day, Rollover rollover) {
        return Ladder.of(history, rollover).on(JournalDay.parse(day));
    }
}
