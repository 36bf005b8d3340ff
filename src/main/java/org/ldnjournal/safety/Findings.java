package org.ldnjournal.safety;

import java.util.List;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.plan.PlanHistory;

/** The warnings that follow from a journal and its plan on one day: a pure function of both. */
public final class Findings {
    private Findings() {}

    /** Every finding of this day, the most important first. */
    public static List<Finding> of(
            JournalContents contents, PlanHistory plans, JournalDay today, MedicineMatcher matcher) {
        return List.of();
    }

    /** The opioids on the list that stop a plan from starting on this day, until the prescriber decides. */
    public static List<Medicine> blockPlanStart(JournalContents contents, JournalDay start, MedicineMatcher matcher) {
        return List.of();
    }
}
