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
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)\\bsafe(ly|ty)?\\b|no interaction|you can take|you may take|all clear|harmless|risk-free|works for you|!");

    static Stream<String> texts() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/org/ldnjournal/text/Texts.properties")).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(line.indexOf('=') + 1));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextSaysIt(String text) {
        assertThat(FORBIDDEN.matcher(text).find()).as(text).isFalse();
    }
}
