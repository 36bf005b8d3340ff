package org.ldnjournal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ldnjournal.plan.Step;

/** Steps in their order, those of plans and those of amendments: they only grow. */
enum StepTable {
    OF_PLAN("plan_step", "plan"), OF_AMENDMENT("amended_step", "decision");

    private final String table;
    private final String owner;

    StepTable(String table, String owner) {
        this.table = table;
        this.owner = owner;
    }

    /** All steps, by the number of what they belong to. */
    Map<Integer, List<Step>> all(Reading reading) {
        var steps = new TreeMap<Integer, List<Step>>();
        reading.list("SELECT * FROM %s ORDER BY %s, position".formatted(table, owner), row ->
                steps.computeIfAbsent(row.integer(owner), _ -> new ArrayList<>()).add(new Step(
                        row.dose("micrograms"), row.optionalInteger("days"), row.yes("review_before"))));
        return steps;
    }

    /** Adds the steps of the plan or decision that was added last. */
    void addToLast(Writing writing, List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            writing.update("""
                    INSERT INTO %s (%s, position, micrograms, days, review_before)
                    VALUES ((SELECT max(number) FROM %s), ?, ?, ?, ?)""".formatted(table, owner, owner),
                    i, step.dose(), step.days(), step.reviewBefore());
        }
    }
}
