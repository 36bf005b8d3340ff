package org.ldnjournal.journal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Planned surgery, dental work or another procedure for which pain relief may be needed. Source: evidence.md 2.3.
 *
 * @param id    its identity, so that it can be corrected
 * @param date  the day it is planned for, or was
 * @param kind  what sort of procedure
 * @param words what the person calls it, 0 to 120 characters
 */
public record Procedure(UUID id, LocalDate date, Kind kind, String words) implements Item {
    private static final int LONGEST = 120;

    /** What sort of procedure. */
    public enum Kind { SURGERY, DENTAL, OTHER }

    public Procedure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        JournalDay.refuseOutside(date);
        words = OneLine.atMost(LONGEST, words, "procedure.refused.long");
    }
}
