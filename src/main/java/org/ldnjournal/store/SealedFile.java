package org.ldnjournal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.ldnjournal.files.LastingFile;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.ldnjournal.vault.Key;
import org.ldnjournal.vault.Vault;

/** The file of a journal that has a passphrase: a whole database, sealed. It is in clear in memory alone. */
final class SealedFile {
    /** Each time a file is sealed it begins with other random bytes, some hundred at most. */
    private static final int START = 256;

    /** Bytes. All of it is held in memory; a journal of a hundred years takes a tenth of this. */
    static final long LARGEST = 512L << 20;

    private final Path file;
    private final Vault vault;
    private byte[] start;

    private SealedFile(Path file, Vault vault, byte[] sealed) {
        this.file = file;
        this.vault = vault;
        this.start = startOf(sealed);
    }

    /** An open one, and what was in it. */
    record Unlocked(SealedFile file, byte[] image) {}

    /**
     * Unlocks it, which takes about a second with a passphrase; refused as {@code WRONG_KEY} where the key does not
     * fit.
     */
    static Unlocked unlock(Path file, Key key) {
        return unlock(file, key, Vault::open);
    }

    /** The same of a damaged one, as far as it can be read. */
    static Unlocked salvage(Path file, Key key) {
        return unlock(file, key, Vault::salvage);
    }

    private static Unlocked unlock(Path file, Key key, BiFunction<byte[], Key, Vault.Opening> opening) {
        var sealed = bytes(file);
        return switch (opening.apply(sealed, key)) {
            case Vault.Opened(var vault, var image) -> new Unlocked(new SealedFile(file, vault, sealed), image);
            case Vault.WrongKey _ -> throw new JournalFailure(Kind.WRONG_KEY, "it has another key");
        };
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new JournalFailure(Kind.NOT_READABLE, "it is larger than a journal can be");
            }
            return Files.readAllBytes(file);
        } catch (IOException refused) {
            throw Failures.reading(refused);
        }
    }

    /** Puts this in the place of what is there. It is on the disk when this returns, or nothing has changed. */
    void write(byte[] image) {
        refuseReplaced();
        var sealed = vault.seal(image);
        try {
            LastingFile.replace(file, sealed);
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
        start = startOf(sealed);
    }

    /** What another program put in its place meanwhile is not overwritten. A file that is gone is made again. */
    private void refuseReplaced() {
        if (Files.exists(file) && !Arrays.equals(start, presentStart())) {
            throw new JournalFailure(Kind.REPLACED, "another file was put in its place");
        }
    }

    private byte[] presentStart() {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(START);
        } catch (IOException refused) {
            throw Failures.reading(refused);
        }
    }

    /** Removes what a crash left beside it while it was being replaced. */
    static void discardUnfinished(Path file) {
        try {
            LastingFile.discardUnfinished(file);
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
    }

    private static byte[] startOf(byte[] sealed) {
        return Arrays.copyOf(sealed, Math.min(sealed.length, START));
    }

    Vault vault() {
        return vault;
    }
}
