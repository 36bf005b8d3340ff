package org.ldnjournal.store;

import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.plan.PlanHistory;

/** Plans and decisions in a database. */
final class SqlitePlanBook implements PlanBook {
    private final Database database;

    SqlitePlanBook(Database database) {
        this.database = database;
    }

    @Override
    public PlanHistory history() {
        return database.reading(reading -> new PlanHistory(PlanTable.all(reading), DecisionTable.all(reading)));
    }

    @Override
    public void record(Plan plan) {
        database.inTransaction(writing -> PlanTable.add(writing, plan));
    }

    @Override
    public void record(Decision decision) {
        database.inTransaction(writing -> DecisionTable.add(writing, decision));
    }

    @Override
    public void undoDecision(int number, Moment at) {
        database.inTransaction(writing -> DecisionTable.undo(writing, number, at));
    }
}
