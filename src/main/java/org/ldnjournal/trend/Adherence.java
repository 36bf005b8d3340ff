package org.ldnjournal.trend;

import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.PlanHistory;

/**
 * How the doses went on the days on which one was due: {@code due = taken + partly + skipped + notRecorded}. An evening
 * that is not over counts as not recorded, so a range should end before it. Days of a pause, and the
 * days between two doses of every other day, are not due. Of a dose in two parts, one alone is a part.
 *
 * @param due         days on which a dose was due
 * @param taken       days on which a dose was taken whole
 * @param partly      days on which less than the whole dose was taken
 * @param skipped     days on which none was taken, and that was recorded
 * @param notRecorded days about which nothing is known
 * @param otherAmount of the days taken: those on which the amount in all was not the one due
 */
public record Adherence(int due, int taken, int partly, int skipped, int notRecorded, int otherAmount) {

    private enum Outcome { TAKEN, OTHER_AMOUNT, PARTLY, SKIPPED, NOT_RECORDED }

    /** Counts these days. */
    public static Adherence of(JournalContents contents, PlanHistory history, DayRange range) {
        var ladder = Ladder.of(history);
        var counts = new int[Outcome.values().length];
        range.days().forEach(day -> {
            if (ladder.on(day) instanceof Due.DoseDue due) {
                counts[outcome(contents.dosesOn(day), due).ordinal()]++;
            }
        });
        return ofCounts(counts);
    }

    private static Adherence ofCounts(int[] counts) {
        int other = counts[Outcome.OTHER_AMOUNT.ordinal()];
        int taken = counts[Outcome.TAKEN.ordinal()] + other;
        int partly = counts[Outcome.PARTLY.ordinal()];
        int skipped = counts[Outcome.SKIPPED.ordinal()];
        int notRecorded = counts[Outcome.NOT_RECORDED.ordinal()];
        return new Adherence(taken + partly + skipped + notRecorded, taken, partly, skipped, notRecorded, other);
    }

    private static Outcome outcome(List<DoseRecord> doses, Due.DoseDue due) {
        if (doses.isEmpty()) {
            return Outcome.NOT_RECORDED;
        }
        long micrograms = doses.stream().map(DoseRecord::amount).flatMap(Optional::stream)
                .mapToLong(Dose::micrograms).sum();
        if (micrograms == 0) {
            return Outcome.SKIPPED;
        }
        if (!due.isWhole(doses)) {
            return Outcome.PARTLY;
        }
        return micrograms == due.dose().micrograms() ? Outcome.TAKEN : Outcome.OTHER_AMOUNT;
    }
}
