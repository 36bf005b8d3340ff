package org.ldnjournal.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ldnjournal.journal.JournalFailure;

/**
 * Keeps a second program from writing the same journal: a lock on a small file beside it, held while it is open. The
 * system lets go of the lock when a program dies, so a file left behind by a crash locks nobody out. Readers do not ask.
 */
final class WriterLock implements Held {
    private final Path beside;
    private final FileChannel channel;

    private WriterLock(Path beside, FileChannel channel) {
        this.beside = beside;
        this.channel = channel;
    }

    static WriterLock take(Path file) {
        var beside = file.resolveSibling("." + file.getFileName() + ".lock");
        try {
            var channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return new WriterLock(beside, channel);
            }
            channel.close();
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
        throw new JournalFailure(JournalFailure.Kind.IN_USE, "another window has it open");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
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
