package org.ldnjournal.store;

import java.util.List;
import java.util.function.Consumer;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.plan.PlanHistory;

/**
 * Fills an empty journal with what another one held, the moments of recording and the history included; nothing of the
 * filling itself goes into the history. What cannot be read again as it was given is refused.
 */
record Filling(JournalContents contents, PlanHistory plans, List<Draft> drafts, List<Change> changes)
        implements Consumer<Database> {

    @Override
    public void accept(Database empty) {
        empty.inTransaction(this::write);
        var faults = empty.reading(CheckJournal::faults);
        if (!faults.isEmpty()) {
            throw new JournalFailure(JournalFailure.Kind.BROKEN, String.join("; ", faults));
        }
        var book = new SqliteJournal(() -> empty);
        if (!book.contents().equals(contents) || !new SqlitePlanBook(() -> empty).history().equals(plans)
                || !book.changes().equals(changes) || !List.copyOf(book.drafts()).equals(drafts)) {
            throw new JournalFailure(JournalFailure.Kind.BROKEN, "a value is not read as it was written");
        }
    }

    private void write(Writing writing) {
        PersonTables.put(writing, contents.settings());
        PersonTables.put(writing, contents.person());
        PersonTables.put(writing, contents.questions());
        contents.entries().values().forEach(entry -> EntryTable.put(writing, entry));
        contents.doses().forEach(dose -> DoseTable.put(writing, dose));
        ItemTables.put(writing, contents.items());
        drafts.forEach(draft -> DraftTable.keep(writing, draft));
        changes.forEach(change -> ChangeTable.put(writing, change));
        writePlans(writing);
    }

    private void writePlans(Writing writing) {
        plans.plans().forEach(plan -> PlanTable.add(writing, plan));
        for (var recorded : plans.decisions()) {
            DecisionTable.add(writing, recorded.decision());
            recorded.undone().ifPresent(at -> DecisionTable.undo(writing, recorded.number(), at));
        }
        for (var kept : plans.preparations().all()) {
            PreparationTable.add(writing, kept.preparation(), kept.added());
            kept.removed().ifPresent(at -> PreparationTable.remove(writing, kept.number(), at));
        }
    }
}
