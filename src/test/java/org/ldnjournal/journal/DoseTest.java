package org.ldnjournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.text.Texts;

class DoseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4.5      | 4500
            4,5      | 4500
            1,5      | 1500
            3        | 3000
            0.125    | 125
            0,125    | 125
            0.001    | 1
            00.25    | 250
            4.50     | 4500
            4.5 mg   | 4500
            4,5mg    | 4500
            4.5 MG   | 4500
            '  3  '  | 3000
            1000     | 1000000
            1.1250   | 1125
            45       | 45000
            ٤٫٥      | 4500
            ٤.٥      | 4500
            ४.५      | 4500
            ４.５     | 4500
            """)
    void readsWhatPeopleType(String typed, long micrograms) {
        assertThat(Dose.parse(typed).value()).contains(new Dose(micrograms));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.500     | ambiguous    | “1.500” can be read in two ways. Write 1.5 if you mean that, or the whole number without a point or comma.
            1,500     | ambiguous    | “1,500” can be read in two ways. Write 1,5 if you mean that, or the whole number without a point or comma.
            4.125     | ambiguous    | “4.125” can be read in two ways. Write 4.1250 if you mean that, or the whole number without a point or comma.
            3.000     | ambiguous    | “3.000” can be read in two ways. Write 3 if you mean that, or the whole number without a point or comma.
            10.000    | ambiguous    | “10.000” can be read in two ways. Write 10 if you mean that, or the whole number without a point or comma.
            .5        | leadingZero  | Write a zero before the sign, 0.5, so that it cannot be misread.
            ,25       | leadingZero  | Write a zero before the sign, 0,25, so that it cannot be misread.
            4.        | form         | “4.” is not a dose in mg. Type a number such as 4.5 or 4,5.
            1.234,5   | form         |
            1,234.5   | form         |
            4.5.1     | form         |
            4 5       | form         |
            1 500     | form         |
            -3        | form         |
            +3        | form         |
            3e2       | form         |
            4.5 ml    | form         |
            4500 mcg  | form         |
            4500 µg   | form         |
            4½        | form         |
            mg        | empty        |
            ''        | empty        |
            '   '     | empty        |
            0         | zero         |
            0.0       | zero         |
            0.0005    | fine         |
            1.12345   | fine         |
            1001      | range        |
            99999999999999999999999999 | range |
            """)
    void refusesWhatIsNoDose(String typed, String reason, String sentence) {
        assertThat(Dose.parse(typed == null ? "" : typed)).isInstanceOfSatisfying(Typed.Refused.class, refused -> {
            assertThat(refused.reason().key()).isEqualTo("dose.refused." + reason);
            var said = Texts.of(Locale.UK).get(refused.reason().key(), refused.reason().arguments().toArray());
            assertThat(said).isEqualTo(sentence == null ? said : sentence);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.250", "4.500", "3.141", "100.000"})
    void whatItSuggestsInsteadIsAccepted(String typed) {
        assertThat(Dose.parse(typed)).isInstanceOfSatisfying(Typed.Refused.class, refused ->
                assertThat(Dose.parse((String) refused.reason().arguments().get(1)).value()).isPresent());
    }

    @Test
    void tellsMilligramsWithoutTrailingZeros() {
        assertThat(new Dose(4500).milligrams()).hasToString("4.5");
        assertThat(new Dose(3000).milligrams()).hasToString("3");
        assertThat(new Dose(100_000).milligrams()).hasToString("100");
        assertThat(new Dose(1).milligrams()).hasToString("0.001");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_001, Long.MIN_VALUE, Long.MAX_VALUE})
    void refusesAmountsOutsideItsRange(long micrograms) {
        assertThatThrownBy(() -> new Dose(micrograms)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void comparesByAmount() {
        assertThat(Dose.mg("3")).isLessThan(Dose.mg("4.5")).isEqualByComparingTo(Dose.mg("3.000"));
    }
}
