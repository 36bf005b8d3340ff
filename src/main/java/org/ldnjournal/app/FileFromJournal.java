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
 * @param earlier an earlier file of that kind
 * @param done    the key of what is said once it is written
 */
record FileFromJournal(EarlierFile earlier, String done) {

    /** Writes it; answers the status of the program. */
    int write(Console console, JournalToRead journal, Path out, Function<JournalFile, WholeFile.Outcome> writing) {
        var something = earlier.refuses(out);
        return something.isPresent() ? console.refused(something.get())
                : journal.with(console, opened -> say(console, writing.apply(opened)));
    }

    int say(Console console, WholeFile.Outcome outcome) {
        return switch (outcome) {
            case WholeFile.Written written -> console.written(written, done);
            case WholeFile.Refused(_, var reason) -> console.refused(reason);
        };
    }
}
