package org.ldnjournal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

    @ParameterizedTest
    @CsvSource({
        "'Anna\u202E Muster', Anna Muster",
        "'\u202A+49 30 1234\u202C', +49 30 1234",
        "'\u2067\u05E9\u05E8\u05D4\u2069', \u05E9\u05E8\u05D4",
        "'\u05E9\u05E8\u05D4\u200F (K.)', '\u05E9\u05E8\u05D4\u200F (K.)'",
        "'  Anna ', Anna"
    })
    void marksThatTurnWhatFollowsThemAreNoPartOfANameAndLettersAre(String typed, String kept) {
        assertThat(Person.UNNAMED.withName(typed).name()).isEqualTo(kept);
        assertThat(new Event(Event.Kind.OTHER, typed).words()).isEqualTo(kept);
    }
}
