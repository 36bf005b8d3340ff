package org.ldnjournal.ui.shell;

import java.time.Clock;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.PlanBook;
import org.ldnjournal.plan.PlanHistory;

/**
 * What there is to show at one moment.
 *
 * @param contents the journal
 * @param history  the plan
 * @param today    the day that it is by the person's own hour of change
 */
public record Held(JournalContents contents, PlanHistory history, JournalDay today) {
    /** What is in this journal by this clock. */
    public static Held of(Journal journal, PlanBook plans, Clock clock) {
        var contents = journal.contents();
        return new Held(contents, plans.history(), contents.settings().rollover().today(clock));
    }

    /** Whether nothing is new in it: the journal gives the very same contents until something is written. */
    boolean isStill(Held now) {
        return contents == now.contents && history.equals(now.history) && today.equals(now.today);
    }
}
