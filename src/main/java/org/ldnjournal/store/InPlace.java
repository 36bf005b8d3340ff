package org.ldnjournal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.JournalFailure.Kind;

/**
 * Whether a file that is open is still what was last seen of it. Synchronising programs put another file in its place:
 * what was open can be read on, and would be written into nowhere. Others write into it: SQLite notices that only where
 * the two did not happen to save equally often, and would else mix the pages of both.
 *
 * <p>A file of the same size and time is the same. Another time alone says little: Windows promises the time of a write
 * only once the file is closed, network drives tell their own later, and whoever copies a backup back may set it. Then
 * it is looked into.
 */
final class InPlace {
    private final Path file;
    private final Object key;
    private Optional<Stamp> stamp = Optional.empty();

    private record Stamp(long size, FileTime modified, Inside inside) {
        static Stamp of(BasicFileAttributes found, Inside inside) {
            return new Stamp(found.size(), found.lastModifiedTime(), inside);
        }

        boolean is(BasicFileAttributes found) {
            return size == found.size() && modified.equals(found.lastModifiedTime());
        }
    }

    /**
     * In what two versions of a journal differ.
     *
     * @param otherPrograms another number where SQLite knows of another program's writing
     * @param digests       of its tables
     */
    record Inside(int otherPrograms, Map<String, Long> digests) {}

    private InPlace(Path file, Object key) {
        this.file = file;
        this.key = key;
    }

    static InPlace of(Path file) {
        try {
            return new InPlace(file, attributes(file).fileKey());
        } catch (IOException refused) {
            throw Failures.reading(refused);
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    /**
     * Whether the name leads to another file by now, or to none, so that what was open is in no other window's reach.
     */
    boolean isAnother() {
        try {
            return !Objects.equals(key, attributes(file).fileKey());
        } catch (IOException _) {
            return true;
        }
    }

    /** What it is now was written by this program, and this is in it. */
    void seen(Inside inside) {
        try {
            stamp = Optional.of(Stamp.of(attributes(file), inside));
        } catch (IOException _) {
            // what it was before is compared with what it is at the next write
            return;
        }
    }

    /** SQLite may have to undo what was begun, now or at its next look, and so writes into the file. */
    void forget() {
        stamp = Optional.empty();
    }

    /**
     * Refused as {@code REPLACED} where it is another file by now, was written by another program, or is gone.
     *
     * @param look finds out what the file at this path holds now
     */
    void refuseReplaced(Function<Path, Inside> look) {
        try {
            var found = attributes(file);
            if (!Objects.equals(key, found.fileKey())) {
                throw new JournalFailure(Kind.REPLACED, "another file was put in its place");
            }
            var last = stamp.filter(seen -> !seen.is(found));
            if (last.isPresent()) {
                var inside = last.get().inside();
                if (last.get().size() != found.size() || !inside.equals(look.apply(file))) {
                    throw new JournalFailure(Kind.REPLACED, "another program changed it");
                }
                stamp = Optional.of(Stamp.of(found, inside));
            }
        } catch (NoSuchFileException _) {
            throw new JournalFailure(Kind.REPLACED, "the file is gone");
        } catch (IOException refused) {
            throw Failures.reading(refused);
        }
    }
}
