package org.ldnjournal.plan;

import java.util.ArrayList;
import java.util.Optional;
import org.ldnjournal.journal.Moment;

/** A plan book in memory, for tests of models. */
public final class MemoryPlanBook implements PlanBook {
    private PlanHistory history = PlanHistory.NONE;

    @Override
    public PlanHistory history() {
        return history;
    }

    @Override
    public void record(Plan plan) {
        var plans = new ArrayList<>(history.plans());
        plans.add(plan);
        history = new PlanHistory(plans, history.decisions());
    }

    @Override
    public void record(Decision decision) {
        var decisions = new ArrayList<>(history.decisions());
        decisions.add(new PlanHistory.Recorded(decisions.size() + 1, decision, Optional.empty()));
        history = new PlanHistory(history.plans(), decisions);
    }

    @Override
    public void undoDecision(int number, Moment at) {
        history = new PlanHistory(history.plans(), history.decisions().stream()
                .map(recorded -> recorded.number() == number
                        ? new PlanHistory.Recorded(number, recorded.decision(), Optional.of(at)) : recorded)
                .toList());
    }
}
