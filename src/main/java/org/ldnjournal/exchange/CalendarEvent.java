package org.ldnjournal.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What stands in the calendar.
 *
 * @param id        which of the plan's events it is; the same at every export, so that a calendar updates it
 * @param when      at what time
 * @param title     its short text; never with an amount
 * @param words     its long text
 * @param cancelled whether it no longer holds, and only takes an earlier one out of the calendar
 */
record CalendarEvent(String id, When when, String title, String words, boolean cancelled) {

    /** At what time, by the local clock wherever the calendar is. */
    sealed interface When {}

    /** From this moment on every so many days, with an alarm and without an end. */
    record Repeated(LocalDateTime first, int days) implements When {}

    /** All of this day. */
    record AllDay(LocalDate day) implements When {}
}
