package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldnjournal.text.Language;
import org.ldnjournal.text.WatchedWords;

/** No text and no page of the guide reassures, promises or shouts. Source: evidence.md H5, H10. */
class ForbiddenWordsTest {
    private static final Path TEXTS = Path.of("src/main/resources/org/ldnjournal/text");
    private static final Path GUIDE = Path.of("docs/guide");

    static Stream<Arguments> said() {
        return Language.all().stream().flatMap(language -> Stream.concat(texts(language), guide(language))
                .map(text -> Arguments.of(language, text)));
    }

    private static Stream<String> texts(Language language) {
        var file = language.equals(Language.ENGLISH) ? "Texts.properties" : "Texts_" + language.code() + ".properties";
        return lines(TEXTS.resolve(file)).filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(line.indexOf('=') + 1));
    }

    private static Stream<String> guide(Language language) {
        try (var pages = Files.list(GUIDE.resolve(language.code()))) {
            var lines = new ArrayList<String>();
            pages.forEach(page -> lines.addAll(lines(page).toList()));
            return lines.stream().filter(line -> !line.isBlank()).map(line -> line.replace("![", "["));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("said")
    void noTextOfALanguageReassuresOrShouts(Language language, String text) {
        assertThat(text).doesNotContain("!");
        assertThat(WatchedWords.never(language).matcher(text).find()).as(text).isFalse();
    }
}
