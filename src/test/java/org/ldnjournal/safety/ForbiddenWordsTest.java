package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text and no page of the guide reassures, promises or shouts. Source: evidence.md H5, H10. */
class ForbiddenWordsTest {
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\bsafe(ly|ty)?\\b|no interaction|you can take|you may take|all clear|harmless|risk-free|works for you|!");
    private static final Pattern GERMAN = Pattern.compile("(?iU)\\bsicher(e|er|es|en|em|heit)?\\b|unbedenklich"
            + "|keine Wechselwirkung|(können|dürfen) Sie .*nehmen|Sie (können|dürfen) .*nehmen|gefahrlos|ungefährlich"
            + "|harmlos|risikolos|ohne Risiko|wirkt bei Ihnen|gut verträglich|!");

    static Stream<String> english() throws IOException {
        return Stream.concat(texts("Texts.properties"), guide("en"));
    }

    static Stream<String> german() throws IOException {
        return Stream.concat(texts("Texts_de.properties"), guide("de"));
    }

    private static Stream<String> texts(String bundle) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/org/ldnjournal/text", bundle)).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(line.indexOf('=') + 1));
    }

    private static Stream<String> guide(String language) throws IOException {
        try (var pages = Files.list(Path.of("docs/guide", language))) {
            var lines = new ArrayList<String>();
            for (var page : pages.toList()) {
                lines.addAll(Files.readAllLines(page));
            }
            return lines.stream().filter(line -> !line.isBlank()).map(line -> line.replace("![", "["));
        }
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
