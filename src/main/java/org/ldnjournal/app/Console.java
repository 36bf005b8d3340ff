package org.ldnjournal.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;

/**
 * Where a command answers, in which language, and by which clock.
 *
 * @param watched whether a person sees at once what is written, rather than a script or a file; to find out loads
 *                what Java has for terminals, which no window needs
 * @param hidden  asks a person at the keyboard for words that are not shown; empty where nobody sits there
 */
record Console(
        Texts texts, Clock clock, PrintWriter out, PrintWriter err, BooleanSupplier watched,
        Function<String, Optional<String>> hidden) {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;

    /** One that nobody watches, with nobody at the keyboard. */
    Console(Texts texts, Clock clock, PrintWriter out, PrintWriter err) {
        this(texts, clock, out, err, () -> false, _ -> Optional.empty());
    }

    /** The same at another time. */
    Console at(Clock other) {
        return new Console(texts, other, out, err, watched, hidden);
    }

    /** Says to who watches what is being done; where answers go, nothing is written. */
    void progress(String key, Object... arguments) {
        if (watched.getAsBoolean()) {
            err.println(oneLine(texts.get(key, arguments)));
            err.flush();
        }
    }

    /** The same in another language. */
    Console in(Texts other) {
        return new Console(other, clock, out, err, watched, hidden);
    }

    /** Says what was done. */
    int done(String key, Object... arguments) {
        say(texts.get(key, arguments));
        return DONE;
    }

    /** Says that a file was written, and first, where other people of this computer can read it, that they can. */
    int written(WholeFile.Written file, String key) {
        file.warning().ifPresent(warning -> say(texts.say(warning)));
        return done(key, file.file().toString());
    }

    /** Writes one line of an answer. */
    void say(String line) {
        out.println(oneLine(line));
        out.flush();
    }

    /** Writes a document, its lines as they are. */
    void print(String document) {
        out.println(document);
        out.flush();
    }

    /** Says in one line why it was not done. */
    int refused(String key, Object... arguments) {
        return complain(texts.get(key, arguments), REFUSED);
    }

    int refused(Reason reason) {
        return refused(reason.key(), reason.arguments().toArray());
    }

    /** Says in one line what is wrong with the words typed. */
    int wrongUse(String what) {
        return complain(what, WRONG_USE);
    }

    private int complain(String line, int status) {
        err.println(oneLine(line));
        err.flush();
        return status;
    }

    /** The same without what would break a line or a column. */
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]*[\\r\\n\\u0085\\u2028\\u2029]+\\s*", " ")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", " ");
    }
}
