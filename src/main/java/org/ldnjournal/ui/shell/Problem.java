package org.ldnjournal.ui.shell;

import java.time.Instant;
import org.ldnjournal.journal.JournalFailure;

/**
 * Something that broke.
 *
 * @param kind  what sort; {@code BROKEN} for what is no failure of the journal's file
 * @param cause what was thrown
 * @param at    when
 */
public record Problem(JournalFailure.Kind kind, Throwable cause, Instant at) {

    /** What sort of problem this is. */
    public static Problem of(Throwable cause, Instant at) {
        return new Problem(cause instanceof JournalFailure failure ? failure.kind() : JournalFailure.Kind.BROKEN, cause,
                at);
    }

    /** A short stable code that a person can quote, such as {@code LDN-DISKFULL}. */
    String code() {
        return "LDN-" + kind.name().replace("_", "");
    }

    /**
     * What a developer needs and nothing of the journal: the code, types of what was thrown and where. Messages are
     * left out, since they may hold what was typed or where somebody's files are.
     */
    String details() {
        var details = new StringBuilder(code()).append(' ').append(at).append('\n')
                .append(System.getProperty("os.name")).append(", Java ").append(Runtime.version()).append('\n');
        for (var thrown = cause; thrown != null; thrown = thrown.getCause()) {
            details.append(thrown.getClass().getName()).append('\n');
            for (var frame : thrown.getStackTrace()) {
                details.append("  ").append(frame).append('\n');
            }
        }
        return details.toString();
    }
}
