package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;

/** A journal that a command only reads. */
final class JournalToRead {
    private JournalToRead() {}

    /** Does this with the journal and closes it; answers its status, or says in one line why the file was refused. */
    static int with(Console console, Path file, ToIntFunction<JournalFile> work) {
        return switch (JournalFile.openReadOnly(file)) {
            case Opened.Refused(var kind, var refused, var detail) ->
                console.refused(Refusals.of(kind, refused, detail));
            case Opened.Open(var journal) -> {
                try (journal) {
                    yield work.applyAsInt(journal);
                }
            }
        };
    }
}
