package org.ldnjournal.journal;

import java.util.Objects;
import java.util.UUID;

/**
 * That a medicine which is on the list for when it is needed was taken on a day.
 *
 * @param id       its identity, so that it can be corrected
 * @param medicine the id of the {@link Medicine}
 * @param day      the journal day on which it was taken
 * @param amount   how much, in the person's words, 0 to 60 characters: "1 tablet", "2 × 50 mg"
 * @param recorded when this was written down
 */
public record AsNeededDose(UUID id, UUID medicine, JournalDay day, String amount, Moment recorded) implements Item {
    private static final int LONGEST = 60;

    public AsNeededDose {
        Objects.requireNonNull(id);
        Objects.requireNonNull(medicine);
        Objects.requireNonNull(day);
        Objects.requireNonNull(recorded);
        amount = OneLine.atMost(LONGEST, amount, "asNeeded.refused.long");
    }
}
