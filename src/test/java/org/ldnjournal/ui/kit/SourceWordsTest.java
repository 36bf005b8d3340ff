package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;

class SourceWordsTest {

    @ParameterizedTest
    @CsvSource({"en, “, ”", "de, „, “"})
    void aSourceIsQuotedWithTheMarksOfTheLanguage(Locale language, String before, String after) {
        var claim = Claims.shipped().all().stream().filter(one -> !one.quote().isEmpty()).findFirst().orElseThrow();
        var words = Snapshots.onFx(() -> new SourceWords(claim, Texts.of(language)));
        assertThat(((Label) words.getChildren().getFirst()).getText()).isEqualTo(before + claim.quote() + after);
    }
}
