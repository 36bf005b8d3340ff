package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text reassures, promises or shouts. Source: evidence.md H5, H10. */
class ForbiddenWordsTest {
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\bsafe(ly|ty)?\\b|no interaction|you can take|you may take|all clear|harmless|risk-free|works for you|!");
    private static final Pattern GERMAN = Pattern.compile("(?iU)\\bsicher(e|er|es|en|em|heit)?\\b|unbedenklich"
            + "|keine Wechselwirkung|(können|dürfen) Sie .*nehmen|Sie (können|dürfen) .*nehmen|gefahrlos|ungefährlich"
            + "|harmlos|risikolos|ohne Risiko|wirkt bei Ihnen|gut verträglich|!");

    static Stream<String> english() throws IOException {
        return texts("Texts.properties");
    }

    static Stream<String> german() throws IOException {
        return texts("Texts_de.properties");
    }

    private static Stream<String> texts(String bundle) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/org/ldnjournal/text", bundle)).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(line.indexOf('=') + 1));
    }

    @ParameterizedTest
    @MethodSource("english")
    void noEnglishTextSaysIt(String text) {
        assertThat(ENGLISH.matcher(text).find()).as(text).isFalse();
    }

    @ParameterizedTest
    @MethodSource("german")
    void noGermanTextSaysIt(String text) {
        assertThat(GERMAN.matcher(text).find()).as(text).isFalse();
    }
}
