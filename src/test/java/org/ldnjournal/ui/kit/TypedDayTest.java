package org.ldnjournal.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.text.Texts;

class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | 22 Nov 2026
            en-US | Nov 22, 2026
            de-DE | 22.11.2026
            """)
    void anExampleIsWrittenAsTheCountryWritesItAndCanBeTyped(Locale locale, String example) {
        var texts = Texts.of(locale);
        assertThat(TypedDay.example(texts)).isEqualTo(example);
        assertThat(TypedDay.read(example, locale, TODAY, "medicines.refused.date")).isEqualTo("2026-11-22");
        var refused = catchThrowableOfType(InvalidValue.class,
                () -> TypedDay.read("soon", locale, TODAY, "medicines.refused.date"));
        assertThat(texts.say(refused.reason())).contains(example);
    }
}
