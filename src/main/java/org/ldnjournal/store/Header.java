package org.ldnjournal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.ldnjournal.vault.Vault;

/**
 * The first 100 bytes of a journal, read before SQLite is let near the file: a foreign or newer file is refused without
 * having been opened as a database.
 *
 * @param version the version of the file's format, as long as no crash left something half done beside it: what is
 *                there once that is undone {@link Migrations#version} says
 * @param wal     whether another program switched it to a write-ahead log, which even a reader needs companions for
 */
record Header(int version, boolean wal) {
    /** "LDNJ". */
    static final int APPLICATION_ID = 0x4c444e4a;

    private static final int LENGTH = 100;
    private static final int PAGE_SIZE = 16;
    private static final int PAGES = 28;
    private static final int VERSION = 60;
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** The header of an existing journal of at most this version; anything else is refused. */
    static Header of(Path file, int newest) {
        if (Files.isDirectory(file)) {
            throw new JournalFailure(Kind.NOT_A_JOURNAL, "it is a folder");
        }
        return of(bytes(file), newest);
    }

    /** The same of the bytes that such a file begins with. */
    static Header of(byte[] header, int newest) {
        if (Vault.isLocked(header)) {
            throw new JournalFailure(Kind.LOCKED, "it has a passphrase");
        }
        if (header.length < LENGTH || !Arrays.equals(header, 0, SQLITE.length, SQLITE, 0, SQLITE.length)) {
            throw new JournalFailure(Kind.NOT_A_JOURNAL, "it is not a database");
        }
        var numbers = ByteBuffer.wrap(header);
        int application = numbers.getInt(68);
        if (application != APPLICATION_ID) {
            throw new JournalFailure(Kind.NOT_A_JOURNAL,
                    "it is another program’s database: %08x".formatted(application));
        }
        int version = numbers.getInt(VERSION);
        refuseNewer(version, newest);
        if (version < 1) {
            throw new JournalFailure(Kind.DAMAGED, "its format has no number");
        }
        return new Header(version, header[18] == 2 || header[19] == 2);
    }

    static void refuseNewer(int version, int newest) {
        if (version > newest) {
            throw new JournalFailure(Kind.NEWER, "its format is %d, and this program knows up to %d"
                    .formatted(version, newest));
        }
    }

    /** Whether it lies under a passphrase, whatever is in it. */
    static boolean isLocked(Path file) {
        return Files.isRegularFile(file) && Vault.isLocked(bytes(file));
    }

    /** The header of a file that may be damaged: its format where it says one that can be, otherwise the newest. */
    static Header repaired(Path damaged, int newest) {
        return repaired(bytes(damaged), newest);
    }

    /** The same of the bytes that such a file begins with. */
    static Header repaired(byte[] bytes, int newest) {
        int version = bytes.length < LENGTH ? newest : ByteBuffer.wrap(bytes).getInt(VERSION);
        return new Header(version < 1 || version > newest ? newest : version, false);
    }

    /**
     * Writes into a copy of a damaged file what the beginning of every journal is, so that SQLite looks at the rest.
     */
    static void repair(Path copy, int version) {
        try (var channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(SQLITE), 0);
            channel.write(ByteBuffer.allocate(Integer.BYTES).putInt(0, version), VERSION);
        } catch (IOException refused) {
            throw Failures.writing(refused);
        }
    }

    /**
     * What could be decrypted of a damaged journal, with the beginning that every journal has, and as long as it says
     * itself: what is missing at its end are pages that cannot be read.
     */
    static byte[] completed(byte[] image, int newest) {
        if (image.length < LENGTH) {
            throw Failures.damaged("nothing in it can be read");
        }
        var said = ByteBuffer.wrap(image);
        int page = said.getShort(PAGE_SIZE) == 1 ? 1 << 16 : said.getShort(PAGE_SIZE);
        long size = (long) page * said.getInt(PAGES);
        var whole = Arrays.copyOf(image, size > image.length && size <= SealedFile.LARGEST ? (int) size : image.length);
        System.arraycopy(SQLITE, 0, whole, 0, SQLITE.length);
        ByteBuffer.wrap(whole).putInt(VERSION, repaired(image, newest).version());
        return whole;
    }

    private static byte[] bytes(Path file) {
        if (Files.notExists(file)) {
            throw new JournalFailure(Kind.NOT_READABLE, "there is no such file");
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LENGTH);
        } catch (IOException refused) {
            throw Failures.reading(refused);
        }
    }
}
