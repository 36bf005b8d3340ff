package org.ldnjournal.trend;

import java.util.List;
import org.ldnjournal.journal.Reason;

/**
 * One thing that a comparison cannot tell.
 *
 * @param sentence in plain words
 * @param claims   the ids of the sourced sentences behind it; empty where it follows from this journal alone
 */
public record Caveat(Reason sentence, List<String> claims) {
    /** That the dose only went up, so that dose and time rose together. */
    public static final Reason DOSE_AND_TIME = Reason.of("trend.cannot.doseAndTime");

    public Caveat {
        claims = List.copyOf(claims);
    }
}
