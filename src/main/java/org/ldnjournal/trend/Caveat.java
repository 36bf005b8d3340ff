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
    public Caveat {
        claims = List.copyOf(claims);
    }
}
