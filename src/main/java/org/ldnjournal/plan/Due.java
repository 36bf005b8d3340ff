package org.ldnjournal.plan;

import java.util.OptionalInt;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

/** What the plan says for one day: exactly one answer. */
public sealed interface Due {

    /**
     * This dose.
     *
     * @param dose  of this evening
     * @param step  which step, counted from 0
     * @param day   which day on this step, counted from 1
     * @param of    after how many days on this step a decision is due; absent on the last step
     */
    record DoseDue(Dose dose, int step, int day, OptionalInt of) implements Due {
        /** Whether the days of this step are over, so that a decision is due. */
        public boolean decisionDue() {
            return of.isPresent() && day > of.getAsInt();
        }
    }

    /** Nothing yet: the plan starts later. */
    record NotStarted(JournalDay start) implements Due {}

    /** Nothing: doses are paused since this day. */
    record Paused(JournalDay since, Decision.PauseReason why) implements Due {}

    /** Nothing: the treatment was stopped on this day. */
    record Stopped(JournalDay since) implements Due {}

    /** Nothing: there is no plan. */
    record NoPlan() implements Due {}
}
