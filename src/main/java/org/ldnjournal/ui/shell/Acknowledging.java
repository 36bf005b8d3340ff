package org.ldnjournal.ui.shell;

import org.ldnjournal.journal.Moment;
import org.ldnjournal.safety.Finding;

/**
 * "I have read this": kept with its date for a finding as it is now, so that it does not silence a change; and taken
 * back.
 */
public final class Acknowledging {
    private final OpenJournal open;

    /** Keeps it in this journal. */
    public Acknowledging(OpenJournal open) {
        this.open = open;
    }

    /** The person has read this finding. */
    public void read(Finding finding) {
        var at = Moment.now(open.clock());
        open.write(() -> open.journal().record(finding.acknowledgedAt(at), at), () -> { });
    }

    /** It is to be shown as unread again. */
    public void unread(Finding finding) {
        var at = Moment.now(open.clock());
        open.write(() -> finding.readIn(open.journal().contents())
                .ifPresent(read -> open.journal().withdraw(read, at)), () -> { });
    }
}
