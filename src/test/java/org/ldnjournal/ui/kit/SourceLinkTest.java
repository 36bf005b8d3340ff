package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.Level;
import org.ldnjournal.text.Texts;

class SourceLinkTest {

    @ParameterizedTest
    @CsvSource({"en, Source [article]", "de, Quelle [Artikel]"})
    void howStrongASourceIsIsSaidInTheLanguageOfItsSentence(Locale locale, String words) {
        var article = Claims.shipped().all().stream().filter(claim -> claim.level() == Level.ARTICLE).findFirst()
                .orElseThrow();
        try (var stage = new OnStage(() -> new SourceLink(List.of(article), Texts.of(locale)))) {
            assertThat(stage.says(words)).isTrue();
        }
    }
}
