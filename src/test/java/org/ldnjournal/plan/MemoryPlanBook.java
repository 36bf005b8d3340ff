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
        history = new PlanHistory(plans, history.decisions(), history.preparations());
    }

    @Override
    public void record(Decision decision) {
        var decisions = new ArrayList<>(history.decisions());
        decisions.add(new PlanHistory.Recorded(decisions.size() + 1, decision, Optional.empty()));
        history = new PlanHistory(history.plans(), decisions, history.preparations());
    }

    @Override
    public void undoDecision(int number, Moment at) {
        history = new PlanHistory(history.plans(), history.decisions().stream()
                .map(recorded -> recorded.number() == number
                        ? new PlanHistory.Recorded(number, recorded.decision(), Optional.of(at)) : recorded)
                .toList(), history.preparations());
    }

    @Override
    public void add(Preparation preparation, Moment at) {
        var all = new ArrayList<>(history.preparations().all());
        all.add(new Preparations.Kept(all.size() + 1, preparation, at, Optional.empty()));
        history = new PlanHistory(history.plans(), history.decisions(), new Preparations(all));
    }

    @Override
    public void removePreparation(int number, Moment at) {
        history = new PlanHistory(history.plans(), history.decisions(), new Preparations(
                history.preparations().all().stream().map(kept -> kept.number() != number || kept.removed().isPresent()
                        ? kept : new Preparations.Kept(number, kept.preparation(), kept.added(), Optional.of(at)))
                        .toList()));
    }
}
