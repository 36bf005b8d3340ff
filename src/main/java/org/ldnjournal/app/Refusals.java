package org.ldnjournal.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.Reason;

/** Why a file was not opened, in one line. */
final class Refusals {
    private Refusals() {}

    /** The line for a file that the store refused. */
    static Reason of(JournalFailure.Kind kind, Path file, String detail) {
        if (Files.isDirectory(file)) {
            return Reason.of("cli.refused.isFolder", file.toString());
        }
        return Files.notExists(file)
                ? Reason.of("cli.refused.missing", file.toString())
                : Reason.of("cli.journal." + kind.name(), file.toString(), detail);
    }
}
