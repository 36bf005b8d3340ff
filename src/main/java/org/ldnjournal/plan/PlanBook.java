package org.ldnjournal.plan;

import org.ldnjournal.journal.Moment;

/**
 * The port to whatever keeps plans, decisions and preparations: append-only. Each writing method is one transaction;
 * broken storage is thrown as a {@link org.ldnjournal.journal.JournalFailure}.
 */
public interface PlanBook {

    /** Everything recorded so far. */
    PlanHistory history();

    /** Adds a plan; the earlier ones stay and hold for the days before its start. */
    void record(Plan plan);

    /** Adds a decision. */
    void record(Decision decision);

    /** Marks the decision with this number as undone; it stays in the history. */
    void undoDecision(int number, Moment at);

    /** Adds what doses are taken from. */
    void add(Preparation preparation, Moment at);

    /** Marks the preparation with this number as no longer at hand; it stays in the history. */
    void removePreparation(int number, Moment at);
}
