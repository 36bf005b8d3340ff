package org.ldnjournal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ldnjournal.files.LastingFile;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.vault.Key;
import org.ldnjournal.vault.Vault;

/**
 * Puts a journal that is closed under a passphrase, under another one, or under none. The file is replaced in one step:
 * whatever happens it is as it was before or as it was wanted, and can be opened as such.
 */
public final class Protection {
    private static final int BLOCK = 1 << 16;

    private Protection() {}

    /** Seals a journal that has no passphrase, and the copies of earlier formats beside it. */
    public static void set(Path file, Vault vault) {
        locked(file, real -> {
            // opened for writing, so that what a crash left half done is undone first
            try (var database = Database.forWriting(real)) {
                return database.bytes();
            }
        }, image -> sealed(image, vault));
        copiesBeside(file).forEach(copy -> seal(copy, vault));
    }

    /** Seals it anew; from then on the key that it had opens it no more. */
    public static void change(Path file, Key present, Vault next) {
        locked(file, real -> SealedFile.unlock(real, present).image(), image -> sealed(image, next));
    }

    /** Leaves it readable to everybody who can read the file. */
    public static void remove(Path file, Key present) {
        locked(file, real -> SealedFile.unlock(real, present).image(), image -> image);
    }

    /** Seals a copy or a backup that has no passphrase; another file stays as it is. */
    public static void seal(Path copy, Vault vault) {
        try {
            var bytes = Files.readAllBytes(copy);
            if (!Vault.isLocked(bytes)) {
                replace(copy, sealed(bytes, vault));
            }
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
    }

    private interface Image {
        byte[] of(Path real);
    }

    private static void locked(Path file, Image image, UnaryOperator<byte[]> next) {
        try {
            var real = file.toRealPath();
            try (var _ = WriterLock.take(real)) {
                var bytes = image.of(real);
                Header.of(bytes, Migrations.shipped().newest());
                replace(real, next.apply(bytes));
            }
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
    }

    /** Seen to open, and to hold the same, before it takes the place of anything. */
    private static byte[] sealed(byte[] image, Vault vault) {
        var sealed = vault.seal(image);
        if (!(Vault.open(sealed, vault.recoveryKey()) instanceof Vault.Opened(_, var back)) || !Arrays.equals(back, image)) {
            throw new JournalFailure(JournalFailure.Kind.BROKEN, "what was sealed did not open");
        }
        return sealed;
    }

    /** What was there is overwritten where the system lets go of its name first. A disk may keep it all the same. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            LastingFile.replace(file, bytes);
            return;
        }
        try (var before = FileChannel.open(file, StandardOpenOption.WRITE)) {
            LastingFile.replace(file, bytes);
            overwrite(before);
        }
    }

    private static void overwrite(FileChannel before) throws IOException {
        long size = before.size();
        for (long at = 0; at < size;) {
            at += before.write(ByteBuffer.allocate((int) Math.min(BLOCK, size - at)), at);
        }
        before.force(true);
    }

    private static List<Path> copiesBeside(Path file) {
        try (var beside = Files.list(file.toRealPath().getParent())) {
            var start = file.getFileName() + ".format-";
            return beside.filter(path -> path.getFileName().toString().startsWith(start)).toList();
        } catch (IOException refused) {
            throw Failures.reading(refused);
        }
    }
}
