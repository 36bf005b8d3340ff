package org.ldnjournal.journal;

import java.util.Objects;

/**
 * Choices that belong to the person and so live in the journal.
 *
 * @param rollover        the hour the day ends
 * @param primary         the score that matters most; it stands first, and it is the one a bad day asks for
 * @param pausesMoveLooks whether the times to look back move later by the days that were paused before them
 */
public record JournalSettings(Rollover rollover, Scale primary, boolean pausesMoveLooks) {
    /** 04:00, pain, and every calendar day counted. */
    public static final JournalSettings USUAL = new JournalSettings(Rollover.USUAL, Scale.PAIN, false);

    public JournalSettings {
        Objects.requireNonNull(rollover);
        Objects.requireNonNull(primary);
    }

    public JournalSettings withRollover(Rollover other) {
        return new JournalSettings(other, primary, pausesMoveLooks);
    }

    public JournalSettings withPrimary(Scale other) {
        return new JournalSettings(rollover, other, pausesMoveLooks);
    }

    public JournalSettings withPausesMovingLooks(boolean move) {
        return new JournalSettings(rollover, primary, move);
    }
}
