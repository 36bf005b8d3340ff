package org.ldnjournal.trend;

import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.Reason;

/**
 * The days that one side of a comparison is made of, logged or not.
 *
 * @param kind   which days
 * @param days   the days that count, the earliest first, parted where some are left out; empty where none is left
 * @param step   what was taken on these days, for a step
 * @param paused days without a dose by a pause or the end of the treatment: left out of the assessment window,
 *               included in the present days
 * @param open   whether it may still grow: the step or the window is not over
 */
public record Period(Kind kind, List<DayRange> days, Optional<Intake> step, int paused, boolean open) {
    /**
     * What the plan said for the days of a step.
     *
     * @param dose          of each day that has one
     * @param everyOtherDay whether each of them is followed by a day without one
     */
    public record Intake(Dose dose, boolean everyOtherDay) {
        /** "3 mg", "3 mg every other day". */
        public Reason words() {
            return Reason.of(everyOtherDay ? "chart.dose.everyOtherDay" : "trend.dose", dose);
        }
    }

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
        days = List.copyOf(days);
    }

    /** How many days, logged or not. */
    public int length() {
        return days.stream().mapToInt(DayRange::length).sum();
    }

    /** The dose of a step with how often it is taken; absent for other days. */
    public Optional<Reason> dose() {
        return step.map(Intake::words);
    }

    /** From the first to the last of its days; absent where none is left. */
    public Optional<DayRange> span() {
        return days.isEmpty() ? Optional.empty()
                : Optional.of(new DayRange(days.getFirst().first(), days.getLast().last()));
    }
}
