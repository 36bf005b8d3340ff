package org.ldnjournal.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;

/** A sample journal as a new file: there whole, or not at all. */
final class SampleFile {
    private SampleFile() {}

    /** What became of it. */
    sealed interface Outcome {}

    /** It is there. */
    record Written() implements Outcome {}

    /** It is not, and what was there is as it was. */
    record Refused(Reason reason) implements Outcome {}

    /** Writes the sample; a file that is there already is never replaced. */
    static Outcome write(SampleJournal sample, Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Refused(Reason.of("cli.refused.exists", file.toString()));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            return new Refused(Reason.of("cli.refused.folder", String.valueOf(folder)));
        }
        try {
            return writeAside(sample, folder, file);
        } catch (FileAlreadyExistsException _) {
            return new Refused(Reason.of("cli.refused.exists", file.toString()));
        } catch (IOException _) {
            return new Refused(Reason.of("cli.refused.write", file.toString()));
        }
    }

    /** Fills a file in a folder of its own beside the target, then gives it its name. */
    private static Outcome writeAside(SampleJournal sample, Path parent, Path file) throws IOException {
        try (var aside = Folder.within(parent)) {
            var unfinished = aside.path().resolve("unfinished");
            return switch (JournalFile.create(unfinished)) {
                case Opened.Refused _ -> new Refused(Reason.of("cli.refused.write", file.toString()));
                case Opened.Open(var journal) -> {
                    try (journal) {
                        journal.together(() -> sample.writeTo(journal.journal(), journal.plans()));
                    }
                    Files.move(unfinished, file);
                    yield new Written();
                }
            };
        }
    }
}
