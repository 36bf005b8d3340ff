package org.ldnjournal.ui.plan;

import java.util.List;
import java.util.Optional;
import org.ldnjournal.chart.LadderPicture;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.DecisionSort;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Looks;
import org.ldnjournal.plan.Made;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.PossibleDecisions;
import org.ldnjournal.plan.Stretch;

/**
 * Where somebody stands on a plan.
 *
 * @param today        the journal day it is
 * @param history      every plan and decision
 * @param plan         the plan in force, or the one that starts later
 * @param due          what it says for today
 * @param nextDecision the day on which a decision is due
 * @param lines        what was, is and is planned, in order
 * @param coming       today and the days after it, as they are due by the decisions so far
 * @param decisions    the last one first
 * @param lastFull     the last dose taken as a whole
 * @param lastWeek     the seven days before today
 * @param looks        when sources say that one can judge; absent before the first dose
 * @param pausesMoveLooks whether paused days move the looks, as the person chose
 * @param picture      of the ladder
 */
record PlanView(
        JournalDay today, PlanHistory history, Plan plan, Due due, Optional<JournalDay> nextDecision, List<Line> lines,
        List<Coming> coming, List<Made> decisions, Optional<Dose> lastFull, LastWeek lastWeek, Optional<Looks> looks,
        boolean pausesMoveLooks, LadderPicture picture) {

    /** Whether something was, is or is only planned. */
    public enum When { PAST, NOW, PLANNED }

    /** Days on which the plan says the same. */
    public record Line(Stretch stretch, When when) {}

    /**
     * A day that comes.
     *
     * @param day      which
     * @param due      what is due on it, by the decisions so far
     * @param decision whether a decision is due on it
     */
    public record Coming(JournalDay day, Due due, boolean decision) {}

    /** Whether the days of the present step are over without a decision. */
    boolean decisionDue() {
        return nextDecision.filter(day -> !day.isAfter(today)).isPresent();
    }

    /** The dose that going up leads to, if it leads anywhere. */
    Optional<Dose> nextDose() {
        return possibleFrom(today).up();
    }

    /** What is decided for coming days so that nothing else can be decided before them; in the order of recording. */
    List<Made> waiting() {
        var coming = decisions.stream().filter(made -> !made.undone() && made.decision().from().isAfter(today))
                .toList();
        return coming.stream().allMatch(made -> made.decision().kind() instanceof Decision.Amend)
                ? List.of() : coming.reversed();
    }

    /** What can be decided so that it holds from this day on. */
    PossibleDecisions possibleFrom(JournalDay day) {
        return PossibleDecisions.from(history, day);
    }

    /** Whether the steps to come can be changed: from today on, or from the start of a plan that has not begun. */
    boolean canAmend() {
        return possibleFrom(plan.start().isAfter(today) ? plan.start() : today).options()
                .contains(DecisionSort.AMEND);
    }
}
