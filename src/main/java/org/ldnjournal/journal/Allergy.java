package org.ldnjournal.journal;

import java.util.Objects;
import java.util.UUID;

/**
 * Something the person is allergic to or does not tolerate.
 *
 * @param id    its identity, so that it can be corrected
 * @param words what it is, as typed, 1 to 120 characters
 */
public record Allergy(UUID id, String words) implements Item {
    private static final int LONGEST = 120;

    public Allergy {
        Objects.requireNonNull(id);
        words = OneLine.some(LONGEST, words, "allergy.refused.empty", "allergy.refused.long");
    }
}
