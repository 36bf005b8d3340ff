package org.ldnjournal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ldnjournal.journal.JournalFailure;

/**
 * Keeps a second program from writing the same journal: a lock on a small file beside it, held while it is open. The
 * system lets go of the lock when a program dies, so a file left behind by a crash locks nobody out. Readers do not
 * ask.
 */
final class WriterLock implements Held {
    private final Path beside;
    private final FileChannel channel;

    private WriterLock(Path beside, FileChannel channel) {
        this.beside = beside;
        this.channel = channel;
    }

    static WriterLock take(Path file) {
        var beside = beside(file);
        try {
            var channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                sayWho(channel);
                return new WriterLock(beside, channel);
            }
            channel.close();
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
        throw new JournalFailure(JournalFailure.Kind.IN_USE, "another window has it open");
    }

    /** On a full disk nobody is told, and the journal opens all the same. */
    private static void sayWho(FileChannel channel) {
        try {
            channel.truncate(0).write(ByteBuffer.wrap(Holder.self().lines().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException _) {
            return;
        }
    }

    /** The file that is locked; it says who holds it. */
    static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".lock");
    }

    /** A place behind what is written in it, which can so be read by everybody. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(1L << 40, 1, false) != null;
        } catch (OverlappingFileLockException _) {
            return false;
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    /** Takes the file away while it is still locked, so that nobody else loses theirs. */
    @Override
    public void close() {
        try {
            boolean gone = isDeleted();
            channel.close();
            if (!gone) {
                isDeleted();
            }
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
    }

    /** Windows keeps a file while it is open; there it goes after the lock, or stays, empty and harmless. */
    private boolean isDeleted() {
        try {
            return Files.deleteIfExists(beside);
        } catch (IOException _) {
            return false;
        }
    }
}
