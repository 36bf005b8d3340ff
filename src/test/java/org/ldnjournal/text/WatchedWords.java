package org.ldnjournal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a language must never say, and the words of it that ask for a source: in {@code words_xx.txt}, an expression a
 * line, behind {@code never} or {@code clinical}.
 */
public final class WatchedWords {
    private WatchedWords() {}

    /** What reassures or promises in this language. */
    public static Pattern never(Language language) {
        return watched(language, "never ");
    }

    /** What can be a clinical statement in this language. */
    public static Pattern clinical(Language language) {
        return watched(language, "clinical ");
    }

    private static Pattern watched(Language language, String kind) {
        var file = "words_" + language.code() + ".txt";
        var stream = Objects.requireNonNull(WatchedWords.class.getResourceAsStream(file),
                () -> "each language has its words in the tests’ resources: " + file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var words = reader.lines().filter(line -> line.startsWith(kind)).map(line -> line.substring(kind.length()))
                    .collect(Collectors.joining("|"));
            if (words.isEmpty()) {
                throw new IllegalStateException(file + " names no words as " + kind);
            }
            return Pattern.compile("(?iU)" + words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
