package org.ldnjournal.plan;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalDay;

/** What the plan says for one day: exactly one answer. */
public sealed interface Due {

    /**
     * A part of a day's dose.
     *
     * @param dose how much
     * @param time the usual time, by the local clock
     */
    record Part(Dose dose, LocalTime time) {}

    /**
     * This dose.
     *
     * @param dose  of this day, in all
     * @param step  which step, counted from 0
     * @param day   which day on this dose, counted from 1
     * @param of    after how many days on this dose a decision is due; absent where it has no end
     * @param parts one or two, in the order in which they are taken; together they are the dose
     */
    record DoseDue(Dose dose, int step, int day, OptionalInt of, List<Part> parts) implements Due {
        public DoseDue {
            parts = List.copyOf(parts);
        }

        /** Whether the days of this dose are over, so that a decision is due. */
        public boolean decisionDue() {
            return of.isPresent() && day > of.getAsInt();
        }

        /** Whether the dose comes in two parts. */
        public boolean isSplit() {
            return parts.size() > 1;
        }

        /**
         * Whether these records of the day say that the whole dose was taken: one of them as a whole, and where there
         * are two parts, no less than both in all.
         */
        public boolean isWhole(List<DoseRecord> records) {
            long micrograms = records.stream().map(DoseRecord::amount).flatMap(Optional::stream)
                    .mapToLong(Dose::micrograms).sum();
            return records.stream().anyMatch(taken -> taken.outcome() instanceof DoseRecord.Taken)
                    && (!isSplit() || micrograms >= dose.micrograms());
        }
    }

    /**
     * Nothing on this day: a dose is due every other day.
     *
     * @param next the next dose by the decisions so far; absent where they end or pause the doses before it
     * @param dose the dose of the days that have one
     * @param step which step, counted from 0
     * @param day  which day on this dose, counted from 1
     * @param of   after how many days on this dose a decision is due; absent where it has no end
     */
    record Between(Optional<Coming> next, Dose dose, int step, int day, OptionalInt of) implements Due {}

    /** A dose of a later day. */
    record Coming(JournalDay day, Dose dose) {}

    /** Nothing yet: the plan starts later. */
    record NotStarted(JournalDay start) implements Due {}

    /** Nothing: doses are paused since this day. */
    record Paused(JournalDay since, Decision.PauseReason why) implements Due {}

    /** Nothing: the treatment was stopped on this day. */
    record Stopped(JournalDay since) implements Due {}

    /** Nothing: there is no plan. */
    record NoPlan() implements Due {}
}
