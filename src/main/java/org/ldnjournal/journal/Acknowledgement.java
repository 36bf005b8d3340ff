package org.ldnjournal.journal;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * That the person has read a finding. It stands for that finding with those causes only: when a cause changes, the
 * finding is shown again as unread. Each finding has one acknowledgement, so a later one takes the place of the
 * earlier.
 *
 * @param finding the finding's key, 1 to 120 characters
 * @param causes  the fingerprint of the causes that were read, 1 to 64 characters
 * @param at      when it was acknowledged
 */
public record Acknowledgement(String finding, String causes, Moment at) implements Item {
    private static final int LONGEST_KEY = 120;
    private static final int LONGEST_FINGERPRINT = 64;

    public Acknowledgement {
        Objects.requireNonNull(at);
        if (finding.isBlank() || finding.length() > LONGEST_KEY || causes.isBlank()
                || causes.length() > LONGEST_FINGERPRINT) {
            throw new InvalidValue("acknowledgement.refused");
        }
    }

    /** One identity for each finding. */
    @Override
    public UUID id() {
        return UUID.nameUUIDFromBytes(("acknowledgement " + finding).getBytes(StandardCharsets.UTF_8));
    }
}
