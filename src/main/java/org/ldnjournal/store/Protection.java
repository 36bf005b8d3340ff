package org.ldnjournal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ldnjournal.backup.BackupName;
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

    /** Seals a journal that has no passphrase. */
    public static void set(Path file, Vault vault) {
        locked(file, real -> {
            // opened for writing, so that what a crash left half done is undone first
            try (var database = Database.forWriting(real)) {
                return database.bytes();
            }
        }, image -> sealed(image, vault));
        takeCopiesAlong(file, Optional.empty(), Optional.of(vault));
    }

    /** Seals it anew; from then on the key that it had opens it no more. */
    public static void change(Path file, Key present, Vault next) {
        locked(file, real -> SealedFile.unlock(real, present).image(), image -> sealed(image, next));
        takeCopiesAlong(file, Optional.of(present), Optional.of(next));
    }

    /** Leaves it readable to everybody who can read the file. */
    public static void remove(Path file, Key present) {
        locked(file, real -> SealedFile.unlock(real, present).image(), image -> image);
        takeCopiesAlong(file, Optional.of(present), Optional.empty());
    }

    /** Gives the backups in this folder what the journal has got; those of another passphrase stay as they are. */
    public static void takeBackupsAlong(Path folder, Path journal, Optional<Key> before, Optional<Vault> after) {
        new BackupsTakenAlong(folder, journal, before, after).take();
    }

    /**
     * What has the name of a backup of this journal in this folder and lies in clear, sorted by name; also what cannot
     * be read now, and may be readable to somebody else.
     */
    public static List<Path> readableBackups(Path folder, Path journal) {
        var name = BackupName.of(journal.getFileName().toString());
        try (var inside = Files.list(folder)) {
            return inside.filter(file -> Files.isRegularFile(file) && name.isOf(file.getFileName().toString())
                    && !isKnownToBeLocked(file)).sorted().toList();
        } catch (IOException refused) {
            throw Failures.reading(refused);
        }
    }

    private static boolean isKnownToBeLocked(Path file) {
        try {
            return Header.isLocked(file);
        } catch (JournalFailure _) {
            return false;
        }
    }

    /** A copy as it is to be; empty where its key is another one, or where it is so already. */
    static Optional<byte[]> protectedCopy(byte[] bytes, Optional<Key> before, Optional<Vault> after) {
        if (!Vault.isLocked(bytes)) {
            return after.map(vault -> sealed(bytes, vault));
        }
        return before.map(key -> Vault.open(bytes, key)).filter(Vault.Opened.class::isInstance)
                .map(Vault.Opened.class::cast)
                .map(opened -> after.map(vault -> sealed(opened.content(), vault)).orElse(opened.content()));
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
        if (!(Vault.open(sealed, vault.recoveryKey()) instanceof Vault.Opened(_, var back))
                || !Arrays.equals(back, image)) {
            throw new JournalFailure(JournalFailure.Kind.BROKEN, "what was sealed did not open");
        }
        return sealed;
    }

    /**
     * What was there is overwritten where the system lets go of its name first, but for what has another name too: that
     * is a copy of somebody’s. A disk may keep it all the same.
     */
    static void replace(Path file, byte[] bytes) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix") || names(file) > 1) {
            LastingFile.replace(file, bytes);
            return;
        }
        try (var before = FileChannel.open(file, StandardOpenOption.WRITE)) {
            LastingFile.replace(file, bytes);
            overwrite(before);
        }
    }

    private static int names(Path file) throws IOException {
        return (int) Files.getAttribute(file, "unix:nlink");
    }

    private static void overwrite(FileChannel before) throws IOException {
        long size = before.size();
        for (long at = 0; at < size;) {
            at += before.write(ByteBuffer.allocate((int) Math.min(BLOCK, size - at)), at);
        }
        before.force(true);
    }

    /** The copies that this program left, beside the file or beside a link that leads to it, each under that name. */
    private static void takeCopiesAlong(Path file, Optional<Key> before, Optional<Vault> after) {
        try {
            for (var name : Stream.of(file.toAbsolutePath(), file.toRealPath()).distinct().toList()) {
                takeCopiesBeside(name, before, after);
            }
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
    }

    /** Those of earlier formats, from before restoring, and of two versions. */
    private static void takeCopiesBeside(Path file, Optional<Key> before, Optional<Vault> after) throws IOException {
        var name = file.getFileName().toString();
        var stem = BackupName.of(name).stem();
        var starts = List.of(name + ".format-", stem + " before restoring ", stem + " from this window ");
        try (var beside = Files.list(file.getParent())) {
            Each.of(beside.filter(path -> starts.stream().anyMatch(path.getFileName().toString()::startsWith)).toList(),
                    copy -> {
                        var next = protectedCopy(Files.readAllBytes(copy), before, after);
                        if (next.isPresent()) {
                            replace(copy, next.get());
                        }
                    });
        }
    }
}
