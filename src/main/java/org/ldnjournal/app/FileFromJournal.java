package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.function.Function;
import org.ldnjournal.files.EarlierFile;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.store.JournalFile;

/**
 * Makes a file of another kind from a journal that is only read. An earlier file of that kind is replaced; anything
 * else stays as it is.
 *
 * @param start     how files of this kind begin
 * @param otherwise the key of what is said where something else is there
 * @param done      the key of what is said once it is written
 */
record FileFromJournal(String start, String otherwise, String done) {

    /** Writes it; answers the status of the program. */
    int write(Console console, JournalToRead journal, Path out, Function<JournalFile, WholeFile.Outcome> writing) {
        if (new EarlierFile(start).isSomethingElse(out)) {
            return console.refused(otherwise, out.toString());
        }
        return journal.with(console, opened -> say(console, writing.apply(opened)));
    }

    int say(Console console, WholeFile.Outcome outcome) {
        return switch (outcome) {
            case WholeFile.Written written -> console.written(written, done);
            case WholeFile.Refused(_, var reason) -> console.refused(reason);
        };
    }
}
