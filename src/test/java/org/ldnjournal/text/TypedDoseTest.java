package org.ldnjournal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Dose;

class TypedDoseTest {

    @ParameterizedTest
    @CsvSource({"en-GB, 4.5, '4.5'", "de-DE, 4.5, '4,5'", "en-GB, 1.125, '1.1250'", "de-DE, 1.125, '1,1250'",
            "en-GB, 0.125, '0.125'", "de-DE, 3, '3'"})
    void aDoseIsFilledInAsItCanBeRead(Locale locale, String milligrams, String typed) {
        var dose = Dose.mg(milligrams);
        assertThat(Texts.of(locale).typed(dose)).isEqualTo(typed);
        assertThat(Dose.parse(typed).value()).contains(dose);
    }
}
