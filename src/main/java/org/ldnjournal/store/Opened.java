package org.ldnjournal.store;

import java.nio.file.Path;
import org.ldnjournal.journal.JournalFailure;

/** What became of opening or creating a journal. */
public sealed interface Opened {

    /** It is open; whoever asked closes it. */
    record Open(JournalFile journal) implements Opened {}

    /**
     * It was refused, and the file is as it was, byte for byte.
     *
     * @param kind   what sort of refusal
     * @param file   the file that was asked for
     * @param detail what was found, in English and for the details only
     */
    record Refused(JournalFailure.Kind kind, Path file, String detail) implements Opened {}
}
