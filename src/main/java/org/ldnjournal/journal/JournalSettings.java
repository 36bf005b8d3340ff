package org.ldnjournal.journal;

import java.util.Objects;

/**
 * Choices that belong to the person and so live in the journal.
 *
 * @param rollover the hour the day ends
 * @param primary  the score that matters most; it stands first, and it is the one a bad day asks for
 */
public record JournalSettings(Rollover rollover, Scale primary) {
    /** 04:00 and pain. */
    public static final JournalSettings USUAL = new JournalSettings(Rollover.USUAL, Scale.PAIN);

    public JournalSettings {
        Objects.requireNonNull(rollover);
        Objects.requireNonNull(primary);
    }
}
