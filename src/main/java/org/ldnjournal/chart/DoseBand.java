package org.ldnjournal.chart;

import java.util.Optional;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;

/**
 * Days that belong together by their dose.
 *
 * @param days from the first to the last
 * @param kind what is known of them
 * @param dose the dose of each evening, where there is one
 */
record DoseBand(DayRange days, Kind kind, Optional<Dose> dose) {
    /** What is known of these days. */
    enum Kind { BEFORE, TAKEN, PAUSED, PLANNED }
}
