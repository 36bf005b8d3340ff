package org.ldnjournal.store;

import java.sql.SQLException;
import java.util.List;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.Step;

/** Plans: they only grow. */
final class PlanTable {
    private PlanTable() {}

    /** Every plan, oldest first. */
    static List<Plan> all(Reading reading) {
        var steps = StepTable.OF_PLAN.all(reading);
        return reading.list("SELECT * FROM plan ORDER BY number", row ->
                plan(row, steps.getOrDefault(row.integer("number"), List.of())));
    }

    private static Plan plan(Row row, List<Step> steps) throws SQLException {
        var made = row.moment("made_at", "made_zone");
        var override = row.optionalMoment("override_at", "override_zone");
        return row.optionalText("made_day").isEmpty()
                ? new Plan(row.day("start"), steps, row.text("protocol"), row.time("usual_time"), made, override)
                : new Plan(row.day("start"), steps, row.text("protocol"), row.time("usual_time"), made,
                        row.day("made_day"), override);
    }

    static void add(Writing writing, Plan plan) {
        writing.update("""
                INSERT INTO plan (start, protocol, usual_time, made_at, made_zone, made_day, override_at, override_zone)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                plan.start(), plan.protocol(), plan.usualTime(), Stored.instant(plan.made()), Stored.zone(plan.made()),
                plan.madeOn(), plan.override().map(Stored::instant), plan.override().map(Stored::zone));
        StepTable.OF_PLAN.addToLast(writing, plan.steps());
    }
}
