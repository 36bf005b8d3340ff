package org.ldnjournal.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.ldnjournal.journal.Reason;

/** Writes a file wholly or not at all: first beside the target, then in its place. */
public final class WholeFile {

    /** What became of a file that was to be written. */
    public sealed interface Outcome {
        /**
         * What a person is told: that it stands there, and once who else can read it; or why it could not be written.
         *
         * @param done the key of the text that says where it stands
         */
        Reason said(String done);
    }

    /** It stands there, whole. */
    public record Written(Path file) implements Outcome {

        @Override
        public Reason said(String done) {
            var there = Reason.of(done, file.toString());
            return warning().map(warning -> Reason.of("file.doneReadable", there, warning)).orElse(there);
        }

        /** What is to be said once where other people of this computer can read it. */
        public Optional<Reason> warning() {
            return Readable.byOthers(file) ? Optional.of(Reason.of("file.readable", file.toString()))
                    : Optional.empty();
        }
    }

    /** It could not be written; the target is as it was before. */
    public record Refused(Path file, Reason reason) implements Outcome {
        @Override
        public Reason said(String done) {
            return reason;
        }
    }

    private WholeFile() {}

    /**
     * Writes the file, in place of an earlier one of its kind. A link stays one: the file that it leads to is written.
     *
     * @param earlier what is replaced; anything else stays as it is
     * @param content asked for only where the file can be written
     */
    public static Outcome write(Path file, EarlierFile earlier, Supplier<byte[]> content) {
        try {
            return write(file, LedTo.of(file), earlier, content);
        } catch (IOException _) {
            return refused(file);
        }
    }

    /** @param name what the person called it, who is told of it by this name */
    private static Outcome write(Path name, Path file, EarlierFile earlier, Supplier<byte[]> content)
            throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return new Refused(name, Reason.of("file.refused.folder", String.valueOf(folder)));
        }
        if (Files.isDirectory(file) || Files.exists(file) && !Files.isWritable(file)) {
            return refused(name);
        }
        var something = earlier.refuses(name);
        if (something.isPresent()) {
            return new Refused(name, something.get());
        }
        place(content.get(), folder, file);
        return new Written(name);
    }

    private static Refused refused(Path file) {
        return new Refused(file, Reason.of("file.refused.write", file.toString()));
    }

    private static void place(byte[] bytes, Path folder, Path file) throws IOException {
        var beside = Files.createTempFile(folder, ".unfinished", ".tmp");
        try {
            Files.write(beside, bytes);
            // it is said to be saved afterwards
            LastingFile.force(beside);
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
            LastingFile.makeLasting(folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
