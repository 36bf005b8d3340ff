package org.ldnjournal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Tells a file that the program made earlier, which is replaced, from anything else, which is not.
 *
 * @param start how files of this kind begin
 */
public record EarlierFile(String start) {

    /** Whether something other than an earlier file of this kind is there, such as the journal itself. */
    public boolean isSomethingElse(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        var expected = start.getBytes(StandardCharsets.US_ASCII);
        try (var stream = Files.newInputStream(file)) {
            var found = stream.readNBytes(expected.length);
            return found.length > 0 && !Arrays.equals(found, expected);
        } catch (IOException _) {
            return true;
        }
    }
}
