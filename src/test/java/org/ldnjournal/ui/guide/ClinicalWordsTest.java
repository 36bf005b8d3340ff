package org.ldnjournal.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.text.WatchedWords;

/**
 * The guide says nothing clinical of its own: such a sentence is a quote of a claim, with its id. Other lines with
 * clinical words were read one by one and stand in {@code reviewed.txt}: they name a field or a screen, or send to
 * somebody to ask.
 */
class ClinicalWordsTest {
    private static final Path REVIEWED = Path.of("src/test/resources/org/ldnjournal/ui/guide/reviewed.txt");
    private static final Pattern QUOTE = Pattern.compile("(?m)^> (.*) \\[(\\w+)]$");

    static List<GuideTest.Written> pages() {
        return GuideTest.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void clinicalWordsStandOnlyInClaimsAndReviewedLines(GuideTest.Written page) throws IOException {
        var words = WatchedWords.clinical(page.language());
        var clinical = page.words().lines().filter(line -> !line.startsWith("> "))
                .filter(line -> words.matcher(line).find());
        assertThat(clinical).as("read each new one: is it in evidence.md, and then a claim?")
                .isSubsetOf(Files.readAllLines(REVIEWED));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyQuoteIsAClaimInItsOwnWords(GuideTest.Written page) {
        var texts = Texts.of(Locale.of(page.language().code()));
        var quotes = page.words().lines().filter(line -> line.startsWith(">")).toList();
        assertThat(page.all(QUOTE, 0)).hasSameSizeAs(quotes);
        assertThat(QUOTE.matcher(page.words()).results()).allSatisfy(quote ->
                assertThat(quote.group(1)).isEqualTo(texts.get(Claims.shipped().claim(quote.group(2)).textKey())));
    }
}
