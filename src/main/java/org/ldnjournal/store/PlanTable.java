package org.ldnjournal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Step;

/** Plans and their steps: they only grow. */
final class PlanTable {
    private PlanTable() {}

    /** Every plan, oldest first. */
    static List<Plan> all(Reading reading) {
        var steps = steps(reading);
        return reading.list("SELECT * FROM plan ORDER BY number", row -> new Plan(
                row.day("start"), steps.getOrDefault(row.integer("number"), List.of()), row.text("protocol"),
                row.time("usual_time"), row.moment("made_at", "made_zone"),
                row.optionalMoment("override_at", "override_zone")));
    }

    private static Map<Integer, List<Step>> steps(Reading reading) {
        var steps = new TreeMap<Integer, List<Step>>();
        reading.list("SELECT * FROM plan_step ORDER BY plan, position", row ->
                steps.computeIfAbsent(row.integer("plan"), _ -> new ArrayList<>()).add(new Step(
                        row.dose("micrograms"), row.optionalInteger("days"), row.yes("review_before"))));
        return steps;
    }

    static void add(Writing writing, Plan plan) {
        writing.update("""
                INSERT INTO plan (start, protocol, usual_time, made_at, made_zone, override_at, override_zone)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                plan.start(), plan.protocol(), plan.usualTime(), Stored.instant(plan.made()), Stored.zone(plan.made()),
                plan.override().map(Stored::instant), plan.override().map(Stored::zone));
        for (int i = 0; i < plan.steps().size(); i++) {
            var step = plan.steps().get(i);
            writing.update("""
                    INSERT INTO plan_step (plan, position, micrograms, days, review_before)
                    VALUES ((SELECT max(number) FROM plan), ?, ?, ?, ?)""",
                    i, step.dose(), step.days(), step.reviewBefore());
        }
    }
}
