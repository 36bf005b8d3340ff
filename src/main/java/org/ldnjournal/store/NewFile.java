package org.ldnjournal.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import org.ldnjournal.backup.BackupName;
import org.ldnjournal.files.LastingFile;
import org.ldnjournal.journal.JournalFailure;

/**
 * Makes files that appear whole or not at all, never in the place of another, and readable by their owner alone where
 * the file system knows owners.
 */
final class NewFile {
    private NewFile() {}

    /**
     * A journal of the newest format, with the folders above it.
     *
     * @param fill puts into it what it holds from the beginning; where that fails there is no file
     */
    static void journal(Path file, Migrations migrations, Consumer<Database> fill) {
        refuseExisting(file);
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = ownersAlone(folder, file);
            try {
                try (var database = Database.forWriting(draft)) {
                    migrations.apply(database);
                    fill.accept(database);
                }
                giveName(draft, file);
                LastingFile.makeLasting(folder);
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
    static Path copyBeside(Copies copies, Path file, int version) {
        return copyBeside(copies, file, "%s.format-%d".formatted(file.getFileName(), version), "");
    }

    /** A copy of a journal beside its file, with this name or the next that is free. */
    static Path copyBeside(Copies copies, Path file, String name, String extension) {
        try {
            var folder = file.toAbsolutePath().getParent();
            var draft = ownersAlone(folder, file);
            try {
                copies.into(draft);
                var copy = freeName(folder, name, extension);
                giveName(draft, copy);
                LastingFile.makeLasting(folder);
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

    /** An empty file beside this one, to be filled before it gets a name. */
    static Path draftBeside(Path file) throws IOException {
        return ownersAlone(file.toAbsolutePath().getParent(), file);
    }

    /** Gives a draft a name beside this file: the file's own with these words after it, or the next that is free. */
    static Path nameBeside(Path draft, Path file, String words) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var own = BackupName.of(file.getFileName().toString());
        var name = freeName(folder, own.stem() + words, own.extension());
        giveName(draft, name);
        LastingFile.makeLasting(folder);
        return name;
    }

    /** A second name for a file; a copy of it where the file system knows no second names. */
    static void secondName(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | IOException _) {
            Files.copy(file, name);
            force(name);
        }
    }

    private static Path freeName(Path folder, String name, String extension) {
        var copy = folder.resolve(name + extension);
        for (int i = 2; Files.exists(copy); i++) {
            copy = folder.resolve(name + "-" + i + extension);
        }
        return copy;
    }

    /** An empty file of exactly this name that only its owner can read, where the file system knows owners. */
    static void ownersAlone(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /** A second name fails where something is in its place; a move would silently replace it on some systems. */
    static void giveName(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | IOException _) {
            // a file system without second names, such as that of a memory stick
            Files.move(draft, file);
        }
    }

    /** Leaves nothing of a file's content in a cache. */
    static void force(Path file) {
        try {
            LastingFile.force(file);
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
    }
}
