package org.ldnjournal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.ldnjournal.journal.JournalFailure;

/**
 * A copy of a journal and of its companions in a folder of its own that only the owner can enter: what a crash left
 * half done can be rolled back there, and the journal and its folder stay as they are. It is gone when it is closed.
 */
final class PrivateCopy implements Held {
    /** What SQLite keeps beside a database and takes into it when it is opened next. */
    static final List<String> COMPANIONS = List.of("-journal", "-wal");

    private final Path folder;
    private final Path file;

    private PrivateCopy(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    /** Not for a journal that this process has open for writing: closing the copied file would drop its locks. */
    static PrivateCopy of(Path original, Header header) {
        var copy = empty(original.getFileName().toString());
        try {
            copy.fill(original, header);
            return copy;
        } catch (IOException refused) {
            copy.close();
            throw Failures.reading(refused);
        } catch (RuntimeException broken) {
            copy.close();
            throw broken;
        }
    }

    private static PrivateCopy empty(String name) {
        try {
            var folder = Files.createTempDirectory("ldn-journal-");
            return new PrivateCopy(folder, folder.resolve(name));
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
    }

    Path file() {
        return file;
    }

    /**
     * A copy in the newest format, open for reading.
     *
     * @param before the format that it had
     */
    record UpToDate(Database database, int before) {}

    /** Undoes what a crash left half done, and brings it to the newest format. */
    UpToDate upToDate(Migrations migrations) {
        int before;
        try (var writer = Database.forWriting(file)) {
            before = migrations.apply(writer);
        }
        return new UpToDate(Database.forReadingCopy(file), before);
    }

    /** Under SQLite's read lock where it gives one, so that no window writes meanwhile. */
    private void fill(Path original, Header header) throws IOException {
        if (header.wal()) {
            copyAll(original);
            return;
        }
        try (var reader = Database.forReading(original)) {
            reader.whileNobodyWrites(() -> copyAll(original));
        } catch (JournalFailure refused) {
            if (refused.kind() == JournalFailure.Kind.IN_USE) {
                throw refused;
            }
            // damaged, or left half done by a crash: nobody is writing it
            copyAll(original);
        }
    }

    private void copyAll(Path original) {
        try {
            Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
            for (var companion : COMPANIONS) {
                var source = original.resolveSibling(original.getFileName() + companion);
                if (Files.exists(source)) {
                    Files.copy(source, folder.resolve(file.getFileName() + companion),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException refused) {
            throw Failures.reading(refused);
        }
    }

    @Override
    public void close() {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
    }
}
