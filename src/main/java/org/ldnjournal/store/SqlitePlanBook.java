package org.ldnjournal.store;

import java.util.function.Supplier;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.plan.Preparation;
import org.ldnjournal.plan.Preparations;

/** Plans, decisions and preparations in a database. */
final class SqlitePlanBook implements PlanBook {
    private final Supplier<Database> file;

    SqlitePlanBook(Supplier<Database> file) {
        this.file = file;
    }

    @Override
    public PlanHistory history() {
        return file.get().reading(reading -> new PlanHistory(
                PlanTable.all(reading), DecisionTable.all(reading), new Preparations(PreparationTable.all(reading))));
    }

    @Override
    public void record(Plan plan) {
        file.get().inTransaction(writing -> PlanTable.add(writing, plan));
    }

    @Override
    public void record(Decision decision) {
        file.get().inTransaction(writing -> DecisionTable.add(writing, decision));
    }

    @Override
    public void undoDecision(int number, Moment at) {
        file.get().inTransaction(writing -> DecisionTable.undo(writing, number, at));
    }

    @Override
    public void add(Preparation preparation, Moment at) {
        file.get().inTransaction(writing -> PreparationTable.add(writing, preparation, at));
    }

    @Override
    public void removePreparation(int number, Moment at) {
        file.get().inTransaction(writing -> PreparationTable.remove(writing, number, at));
    }
}
