package org.ldnjournal.exchange.whole;

import java.util.Comparator;
import java.util.List;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.Draft;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.plan.PlanHistory;

/**
 * All that is in a journal, its history included.
 *
 * @param contents what it holds now
 * @param plans    every plan, decision and preparation, those taken back included
 * @param drafts   what was typed and not saved, in order of time
 * @param changes  the history, oldest first
 */
public record WholeJournal(JournalContents contents, PlanHistory plans, List<Draft> drafts, List<Change> changes) {
    private static final Comparator<Draft> IN_ORDER =
            Comparator.comparing(Draft::at).thenComparing(Draft::day).thenComparing(draft -> draft.field().name());

    public WholeJournal {
        drafts = drafts.stream().sorted(IN_ORDER).toList();
        changes = List.copyOf(changes);
    }

    /** As it is now; to be read while nobody writes. */
    public static WholeJournal of(Journal journal, PlanBook plans) {
        return new WholeJournal(journal.contents(), plans.history(), journal.drafts(), journal.changes());
    }
}
