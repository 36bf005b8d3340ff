package org.ldnjournal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Puts a file in its place so that it would survive pulling the plug: the bytes are on the disk before the name leads
 * to them, and the name is on the disk when the work is said to be done. Readable by its owner alone where the file
 * system knows owners. One writer at a time: whoever calls this holds a lock.
 */
public final class LastingFile {
    private static final FileAttribute<?>[] OWNER_ALONE = FileSystems.getDefault().supportedFileAttributeViews()
            .contains("posix")
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rw-------"))}
            : new FileAttribute<?>[0];

    private LastingFile() {}

    /** These bytes in the place of what is there: all of them when this returns, or what was there if it fails. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        var beside = unfinished(file);
        try {
            Files.deleteIfExists(beside);
            write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException refused) {
            discardUnfinished(file);
            throw refused;
        }
        makeLasting(file.toAbsolutePath().getParent());
    }

    private static void write(Path beside, byte[] bytes) throws IOException {
        var how = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(beside, how, OWNER_ALONE)) {
            for (var left = ByteBuffer.wrap(bytes); left.hasRemaining();) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** Removes what a crash in the middle of {@link #replace} left beside the file. */
    public static void discardUnfinished(Path file) throws IOException {
        Files.deleteIfExists(unfinished(file));
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".saving");
    }

    /** Leaves nothing of a file's content in a cache. */
    public static void force(Path file) throws IOException {
        force(file, StandardOpenOption.WRITE);
    }

    /** So that the names in a folder survive pulling the plug; Windows neither needs nor allows it. */
    public static void makeLasting(Path folder) {
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
