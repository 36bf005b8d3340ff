package org.ldnjournal.trend;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;

/**
 * The days that one side of a comparison is made of, logged or not.
 *
 * @param kind   which days
 * @param days   the days that count; empty where none is left
 * @param dose   the dose of these days, for a step
 * @param paused days without a dose by a pause or the end of the treatment: left out of the assessment window,
 *               included in the present days
 * @param open   whether it may still grow: the step or the window is not over
 */
public record Period(Kind kind, NavigableSet<JournalDay> days, Optional<Dose> dose, int paused, boolean open) {

    /** Which days. Source of the lengths: evidence.md 4.3. */
    public enum Kind {
        /** The 14 days before the first dose. */
        BASELINE,
        /** The last days at one dose, without its settling days: 28 if there are as many, otherwise up to 14. */
        STEP,
        /** The assessment window, any dose, without paused days. */
        WINDOW,
        /** The last 14 days up to today, any dose. */
        NOW
    }

    public Period {
        days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
    }

    /** How many days, logged or not. */
    public int length() {
        return days.size();
    }

    /** From the first to the last of its days; absent where none is left. */
    public Optional<DayRange> span() {
        return days.isEmpty() ? Optional.empty() : Optional.of(new DayRange(days.first(), days.last()));
    }
}
