package org.ldnjournal.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ldnjournal.journal.JournalFailure;

/**
 * Makes files that appear whole or not at all, never in the place of another, and readable by their owner alone where
 * the file system knows owners.
 */
final class NewFile {
    private NewFile() {}

    /** An empty journal of the newest format, with the folders above it. */
    static void journal(Path file, Migrations migrations) {
        refuseExisting(file);
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = ownersAlone(folder, file);
            try {
                try (var database = Database.forWriting(draft)) {
                    migrations.apply(database, 0);
                }
                giveName(draft, file);
                makeLasting(folder);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (FileAlreadyExistsException _) {
            refuseExisting(file);
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
    }

    /** A copy of what is in the database, beside its file, before it is brought to a new format. */
    static Path copyBeside(Database database, Path file, int version) {
        try {
            var folder = file.toAbsolutePath().getParent();
            var draft = ownersAlone(folder, file);
            try {
                database.copyInto(draft);
                force(draft, StandardOpenOption.WRITE);
                var copy = freeName(file, version);
                giveName(draft, copy);
                makeLasting(folder);
                return copy;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
    }

    private static void refuseExisting(Path file) {
        if (Files.exists(file)) {
            throw new JournalFailure(JournalFailure.Kind.NOT_WRITABLE, "there is a file of this name already");
        }
    }

    /** The system makes temporary files so that only their owner can read them. */
    private static Path ownersAlone(Path folder, Path file) throws IOException {
        return Files.createTempFile(folder, "." + file.getFileName() + "-", ".new");
    }

    private static Path freeName(Path file, int version) {
        var name = "%s.format-%d".formatted(file.getFileName(), version);
        var copy = file.resolveSibling(name);
        for (int i = 2; Files.exists(copy); i++) {
            copy = file.resolveSibling(name + "-" + i);
        }
        return copy;
    }

    /** A second name fails where something is in its place; a move would silently replace it on some systems. */
    private static void giveName(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | IOException _) {
            // a file system without second names, such as that of a memory stick
            Files.move(draft, file);
        }
    }

    /** So that the name itself survives pulling the plug; Windows neither needs nor allows it. */
    private static void makeLasting(Path folder) {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException _) {
            return;
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
