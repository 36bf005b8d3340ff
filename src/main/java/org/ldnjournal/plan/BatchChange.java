package org.ldnjournal.plan;

import org.ldnjournal.journal.JournalDay;

/**
 * Doses began to come from another batch.
 *
 * @param day    the day the bottle was opened, or else the first day a dose came from it
 * @param bottle the one they come from since
 */
public record BatchChange(JournalDay day, Bottle bottle) {}
