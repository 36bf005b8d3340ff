package org.ldnjournal.plan;

import java.util.Optional;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;

/**
 * Consecutive days on which the plan says the same.
 *
 * @param days    from the first to the last
 * @param dose    the dose of each day on which one is due; absent while paused or stopped
 * @param step    which step, counted from 0; the step that was left, while paused or stopped
 * @param rhythm  how the dose is spread over the days
 * @param stopped whether the treatment was stopped, and not only paused
 */
public record Stretch(DayRange days, Optional<Dose> dose, int step, Rhythm rhythm, boolean stopped) {

    /** How a dose is spread: whole every day, in two parts every day, or whole every other day. */
    public enum Rhythm { EVERY_DAY, TWO_PARTS, EVERY_OTHER_DAY }

    /** Days with this dose. */
    Stretch(DayRange days, Dose dose, int step, Rhythm rhythm) {
        this(days, Optional.of(dose), step, rhythm, false);
    }

    /** Days without one. */
    Stretch(DayRange days, int step, boolean stopped) {
        this(days, Optional.empty(), step, Rhythm.EVERY_DAY, stopped);
    }

    /** The same, on these days. */
    public Stretch on(DayRange other) {
        return new Stretch(other, dose, step, rhythm, stopped);
    }

    /** Whether the same amount is taken as often: what a comparison of doses cares for. */
    public boolean sameIntake(Stretch other) {
        return dose.equals(other.dose) && isEveryOtherDay() == other.isEveryOtherDay();
    }

    /** Whether a dose is due on every other day only. */
    public boolean isEveryOtherDay() {
        return rhythm == Rhythm.EVERY_OTHER_DAY;
    }
}
