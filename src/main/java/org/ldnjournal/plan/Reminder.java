package org.ldnjournal.plan;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;

/**
 * A dose, or one part of it, whose usual time has come on the journal day it is now, and of which nothing is recorded.
 *
 * @param day  the journal day
 * @param part which part of the day's dose, counted from 1
 * @param dose how much
 * @param time the usual time, by the clock on the wall wherever the person is
 */
public record Reminder(JournalDay day, int part, Dose dose, LocalDateTime time) {

    /** What there is to be reminded of at this moment. A day that has ended is no longer reminded of. */
    public static Optional<Reminder> at(Moment now, JournalContents contents, PlanHistory history) {
        var rollover = contents.settings().rollover();
        var today = rollover.dayOf(now);
        return Ladder.of(history, rollover).on(today) instanceof Due.DoseDue due
                ? next(due, contents.dosesOn(today)).map(part -> {
                    var next = due.parts().get(part);
                    boolean afterMidnight = next.time().getHour() < rollover.hour();
                    var date = afterMidnight ? today.next().date() : today.date();
                    return new Reminder(today, part + 1, next.dose(), date.atTime(next.time()));
                }).filter(reminder -> !now.local().isBefore(reminder.time()))
                : Optional.empty();
    }

    /** The first part that nothing is recorded of, counted from 0. */
    private static Optional<Integer> next(Due.DoseDue due, List<DoseRecord> recorded) {
        return recorded.size() >= due.parts().size() || due.isWhole(recorded)
                ? Optional.empty() : Optional.of(recorded.size());
    }
}
