package org.ldnjournal.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.ui.start.FirstStart;
import org.ldnjournal.ui.today.TodayReading;
import org.ldnjournal.vault.Key;

/** Finds out what a file leads to, all of it on the one worker. A file that is there is never made anew. */
final class JournalFinder {
    private static final int SAMPLE_WEEKS = 12;

    private final Console console;

    JournalFinder(Console console) {
        this.console = console;
    }

    /** What was found. */
    sealed interface Found {}

    /** There is no such file yet. */
    record Missing(Path file, MedicineMatcher matcher) implements Found {}

    /** It is open; whoever asked closes it. */
    record There(JournalFile journal, MedicineMatcher matcher, TodayReading today) implements Found {}

    /** It cannot be opened, and is as it was. */
    record Refused(Opened.Refused opened) implements Found {}

    Found find(Path file) {
        return Files.notExists(file) ? new Missing(file, matcher()) : found(JournalFile.openToShow(file));
    }

    /** The same of a journal that may be locked, with what opens it. */
    Found find(Path file, Optional<Key> key) {
        return key.map(given -> found(JournalFile.open(file, given))).orElseGet(() -> find(file));
    }

    Found findReadOnly(Path file) {
        return found(JournalFile.openReadOnly(file));
    }

    /** Makes a new journal that begins with these answers. */
    Found create(Path file, FirstStart answers) {
        var created = JournalFile.create(file);
        if (created instanceof Opened.Open(var journal)) {
            begin(journal, answers);
        }
        return found(created);
    }

    /** A journal that these answers could not be written into is closed, so that it can be opened again. */
    private void begin(JournalFile journal, FirstStart answers) {
        try {
            journal.together(() ->
                    answers.writeInto(journal.journal(), journal.plans(), Moment.now(console.clock())));
        } catch (RuntimeException | Error broken) {
            journal.close();
            throw broken;
        }
    }

    /** The sample journal of this computer, written the first time it is asked for. */
    Found sample(Path file) {
        if (Files.notExists(file)) {
            write(file);
        }
        return found(JournalFile.openToShow(file));
    }

    private void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var clock = console.clock();
        var sample = SampleJournal.of(1, SAMPLE_WEEKS, Rollover.USUAL.today(clock), clock.getZone(), console.texts());
        if (SampleFile.write(sample, file) instanceof SampleFile.Refused(var reason)) {
            throw new JournalFailure(JournalFailure.Kind.NOT_WRITABLE, reason.key());
        }
    }

    private Found found(Opened opened) {
        return switch (opened) {
            case Opened.Open(var journal) -> there(journal, matcher());
            case Opened.Refused refused -> new Refused(refused);
        };
    }

    private Found there(JournalFile journal, MedicineMatcher matcher) {
        return new There(journal, matcher,
                new TodayReading(journal.journal(), journal.plans(), console.clock(), matcher));
    }

    private static MedicineMatcher matcher() {
        return new MedicineMatcher(Vocabulary.shipped());
    }
}
