package org.ldnjournal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.ldnjournal.journal.Reason;

/**
 * Tells an earlier file of a kind, which is replaced, from anything else, which is not: the journal itself, or a photo
 * that was chosen by mistake.
 *
 * @param start     how files of this kind begin, each letter a byte
 * @param otherwise the key of what is said where something else is there
 */
public record EarlierFile(String start, String otherwise) {
    /** A paper, or a picture as lines and words. */
    public static final EarlierFile PDF = new EarlierFile("%PDF-", "file.notPdf");

    /** A picture as pixels. */
    public static final EarlierFile PNG = new EarlierFile("\u0089PNG", "file.notPng");

    /** A picture as lines and words for browsers. */
    public static final EarlierFile SVG = new EarlierFile("<?xml", "file.notSvg");

    /** Why this file stays as it is; absent where it is an earlier one of this kind, or nothing is there. */
    public Optional<Reason> refuses(Path file) {
        return isSomethingElse(file) ? Optional.of(Reason.of(otherwise, file.toString())) : Optional.empty();
    }

    private boolean isSomethingElse(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        var expected = start.getBytes(StandardCharsets.ISO_8859_1);
        try (var stream = Files.newInputStream(file)) {
            var found = stream.readNBytes(expected.length);
            return found.length > 0 && !Arrays.equals(found, expected);
        } catch (IOException _) {
            return true;
        }
    }
}
