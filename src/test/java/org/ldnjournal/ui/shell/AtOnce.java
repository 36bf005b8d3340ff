package org.ldnjournal.ui.shell;

import java.time.Clock;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.plan.PlanBook;

/** An open journal that reads and writes at once, on the thread that asks; what breaks fails the test. */
public final class AtOnce {
    private AtOnce() {}

    /** This journal and plan. */
    public static OpenJournal of(Journal journal, PlanBook plans, Clock clock) {
        return new OpenJournal(journal, plans, clock, background());
    }

    /** Where it reads and writes. */
    public static Background background() {
        return new Background(Runnable::run, Runnable::run, broken -> {
            throw new AssertionError(broken);
        });
    }
}
