package org.ldnjournal.app.sample;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.text.Texts;

/**
 * The plan of a sample journal, 1.5 → 3 → 4.5 mg in steps of 14 days, and its decisions: up, a week longer because of a
 * cold, up again. A decision that falls on the last day or later is left open.
 */
final class SamplePlan {
    private static final LocalTime BREAKFAST = LocalTime.of(7, 40);
    private static final int STEP = 14;
    private static final int HOLD = 7;

    private final SampleDays days;
    private final Texts texts;

    SamplePlan(SampleDays days, Texts texts) {
        this.days = days;
        this.texts = texts;
    }

    Plan plan() {
        var protocol = Protocols.threeSteps();
        return new Plan(days.dayOne(), protocol.steps(List.of(STEP, STEP)), protocol.id(), LocalTime.of(22, 0),
                days.at(days.dayOne().previous(), BREAKFAST), Optional.empty());
    }

    List<Decision> decisions() {
        var decisions = new ArrayList<Decision>();
        decisions.add(decision(STEP + 1, new Decision.GoUp(), ""));
        decisions.add(decision(2 * STEP + 1, new Decision.StayLonger(HOLD), texts.get("demo.decision.hold")));
        decisions.add(decision(2 * STEP + HOLD + 1, new Decision.GoUp(), ""));
        decisions.removeIf(decision -> !decision.from().isBefore(days.last()));
        return List.copyOf(decisions);
    }

    /** Plan and decisions as a plan book would hold them. */
    PlanHistory history() {
        var decisions = decisions();
        return new PlanHistory(List.of(plan()), IntStream.range(0, decisions.size())
                .mapToObj(n -> new PlanHistory.Recorded(n + 1, decisions.get(n), Optional.empty())).toList());
    }

    private Decision decision(int treatmentDay, Decision.Kind kind, String reason) {
        var day = days.onTreatmentDay(treatmentDay);
        return new Decision(day, kind, reason, true, days.at(day, BREAKFAST));
    }
}
