package org.ldnjournal.ui.today;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;

/**
 * A program in which a note is typed and the typing never pauses, so that it is never saved as an entry; it says each
 * state of it once that is kept, until it is killed.
 */
final class TypesUntilKilled {
    private static final int LONGEST = 3_000;

    private TypesUntilKilled() {}

    /** The journal, and the first number. */
    static void main(String[] arguments) {
        var model = model(opened(Path.of(arguments[0])));
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            model.entries().note(words(number));
            System.out.println("note " + number + " saved");
            System.out.flush();
        }
    }

    static JournalFile opened(Path file) {
        return switch (JournalFile.open(file)) {
            case Opened.Open(var journal) -> journal;
            case Opened.Refused refused -> throw new AssertionError(refused);
        };
    }

    /** Today, shown; its typing never pauses. */
    static TodayModel model(JournalFile file) {
        var background = new Background(Runnable::run, Runnable::run, TypesUntilKilled::fail);
        var clock = Clock.fixed(Instant.parse("2026-11-22T21:14:00Z"), ZoneOffset.UTC);
        var model = new TodayModel(new OpenJournal(file.journal(), file.plans(), clock, background),
                new MedicineMatcher(Vocabulary.shipped()), (_, _) -> () -> { }, TypesUntilKilled::fail);
        model.shown();
        return model;
    }

    private static void fail(Throwable broken) {
        throw new AssertionError(broken);
    }

    /** A note that says its number, of many lengths. */
    static String words(int number) {
        return number + " " + "x".repeat(number * 37 % LONGEST);
    }
}
