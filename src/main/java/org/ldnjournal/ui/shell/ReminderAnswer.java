package org.ldnjournal.ui.shell;

import java.time.Instant;
import java.util.Optional;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Reminder;

/**
 * For which dose a reminder was answered last.
 *
 * @param day   the journal day of the dose
 * @param part  which part of the day’s dose, counted from 1
 * @param until until when it is silent; absent where it is not to come again
 */
public record ReminderAnswer(JournalDay day, int part, Optional<Instant> until) {
    /** Whether this reminder is not to come at this moment. */
    public boolean silences(Reminder reminder, Instant now) {
        return day.equals(reminder.day()) && part == reminder.part() && until.map(now::isBefore).orElse(true);
    }
}
