package org.ldnjournal.safety;

import java.time.LocalDate;
import java.util.List;
import org.ldnjournal.journal.JournalContents;

/**
 * Findings, parted by whether the person has read them as they are now.
 *
 * @param unread those that were not, in the order of the findings
 * @param read   those that were, each with the day
 */
public record ReadAndUnread(List<Finding> unread, List<Read> read) {
    /** No finding. */
    public static final ReadAndUnread NONE = new ReadAndUnread(List.of(), List.of());

    /**
     * A finding that was read.
     *
     * @param on the day on which it was read, where the person was then
     */
    public record Read(Finding finding, LocalDate on) {}

    public ReadAndUnread {
        unread = List.copyOf(unread);
        read = List.copyOf(read);
    }

    /** These findings, by what this journal says of them. */
    public static ReadAndUnread of(List<Finding> findings, JournalContents contents) {
        return new ReadAndUnread(findings.stream().filter(finding -> !finding.isReadIn(contents)).toList(),
                findings.stream().flatMap(finding -> finding.readIn(contents).stream()
                        .map(kept -> new Read(finding, kept.at().local().toLocalDate()))).toList());
    }
}
