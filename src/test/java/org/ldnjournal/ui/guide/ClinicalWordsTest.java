package org.ldnjournal.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Language;
import org.ldnjournal.text.Texts;

/**
 * The guide says nothing clinical of its own: such a sentence is a quote of a claim, with its id. Other lines with
 * clinical words were read one by one and stand in {@code reviewed.txt}: they name a field or a screen, or send to
 * somebody to ask.
 */
class ClinicalWordsTest {
    private static final Path REVIEWED = Path.of("src/test/resources/org/ldnjournal/ui/guide/reviewed.txt");
    private static final Pattern QUOTE = Pattern.compile("(?m)^> (.*) \\[(\\w+)]$");
    private static final Map<Language, Pattern> CLINICAL = Map.of(
            Language.ENGLISH, Pattern.compile("(?iU)withdrawal|overdose|\\bliver|kidney|pregnan|breast|opioid|"
                    + "\\btrials?\\b|placebo|surger|hepat|allerg|dependen|sedat|guideline|4[.]5 mg|50 mg|\\bhelps\\b|\\bcauses?\\b"),
            new Language("de"), Pattern.compile("(?iU)entzug|überdosis|leber|niere|schwanger|stillen|opioid|\\bstudie|"
                    + "placebo|operation|allerg|abhängigkeit|leitlinie|4,5 mg|50 mg|\\bhilft\\b|verursach"));

    static List<GuideTest.Written> pages() {
        return GuideTest.pages();
    }

    @Test
    void everyLanguageHasItsClinicalWords() {
        assertThat(CLINICAL.keySet()).containsExactlyInAnyOrderElementsOf(Language.all());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void clinicalWordsStandOnlyInClaimsAndReviewedLines(GuideTest.Written page) throws IOException {
        var clinical = page.words().lines().filter(line -> !line.startsWith("> "))
                .filter(line -> CLINICAL.get(page.language()).matcher(line).find());
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
