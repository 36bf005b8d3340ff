package org.ldnjournal.plan;

import java.util.Optional;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;

/**
 * Consecutive days on which the plan says the same.
 *
 * @param days from the first to the last
 * @param dose the dose of each evening; absent while paused or stopped
 * @param step which step, counted from 0; the step that was left, while paused or stopped
 */
public record Stretch(DayRange days, Optional<Dose> dose, int step) {}
