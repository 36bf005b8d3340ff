package org.ldnjournal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ldnjournal.journal.Reason;

/**
 * Tells an earlier file of a kind, which is replaced, from anything else, which is not: the journal itself, or a photo
 * that was chosen by mistake.
 *
 * @param start     how files of this kind begin, each letter a byte
 * @param otherwise the key of what is said where something else is there
 */
public record EarlierFile(Pattern start, String otherwise) {
    /** A paper, or a picture as lines and words. */
    public static final EarlierFile PDF = beginningWith("%PDF-", "file.notPdf");

    /** A picture as pixels. */
    public static final EarlierFile PNG = beginningWith("\u0089PNG", "file.notPng");

    private static final String BLANKS = "(?:\\s|(?><!--(?s:.*?)-->))*";

    /** A picture as lines and words for browsers, and no other XML: its first element says so. */
    public static final EarlierFile SVG = new EarlierFile(Pattern.compile(
            "(?:\u00EF\u00BB\u00BF)?\\s*(?:<\\?xml[^>]*>)?" + BLANKS
                    + "(?:<!DOCTYPE\\s+svg[^>\\[]*(?:\\[[^]]*])?\\s*>)?" + BLANKS + "<svg[\\s>]"), "file.notSvg");

    private static final int LONGEST_START = 4096;

    /** Files that begin with these letters. */
    public static EarlierFile beginningWith(String start, String otherwise) {
        return new EarlierFile(Pattern.compile(Pattern.quote(start)), otherwise);
    }

    /** Why this file stays as it is; absent where it is an earlier one of this kind, or nothing is there. */
    public Optional<Reason> refuses(Path file) {
        return isSomethingElse(file) ? Optional.of(Reason.of(otherwise, file.toString())) : Optional.empty();
    }

    private boolean isSomethingElse(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var stream = Files.newInputStream(file)) {
            var found = stream.readNBytes(LONGEST_START);
            return found.length > 0 && !start.matcher(new String(found, StandardCharsets.ISO_8859_1)).lookingAt();
        } catch (IOException _) {
            return true;
        }
    }
}
