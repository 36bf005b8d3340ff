package org.ldnjournal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: evidence.md 3.4.4. */
class SpellingTest {
    private static final Spelling SPELLING = spelling("Tramadol", "Tapentadol", "Fentanyl", "Dolol", "Tramal");

    private static Spelling spelling(String... names) {
        var writer = new CardWriter();
        new NameCards(Stream.of(names).map(name -> Name.other(name, "")).toList(), new BoxWords(writer.cards()))
                .writeTo(writer);
        return new Spelling(writer.cards());
    }

    private static List<String> near(String word) {
        return SPELLING.nearest(word).stream().map(near -> near.name().text() + " " + near.slips()).toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            tramadol, tramadol, 2, 0
            tramadol, tramadl,  2, 1
            tramadl,  tramadol, 2, 1
            tramadol, tranadol, 2, 1
            tramadol, tarmadol, 2, 1
            tramadol, tamradol, 2, 2
            tramadol, tarmdaol, 2, 2
            tramadol, xramadox, 2, 2
            tramadol, tramad,   2, 2
            tramadol, trama,    2, 3
            trama,    tramadol, 2, 3
            tramadol, tram,     1, 2
            ab,       ba,       1, 1
            abc,      ca,       3, 3
            a,        b,        1, 1
            """)
    void countsLettersMissingAddedChangedOrSwapped(String a, String b, int limit, int slips) {
        assertThat(Spelling.slips(a, b, limit)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tramadol  | Tramadol 0
            tramadl   | Tramal 1, Tramadol 1
            tramdaol  | Tramadol 1
            tramodal  | Tramal 2, Tramadol 2
            tapentdol | Tapentadol 1
            fentanil  | Fentanyl 0
            phentanyl | Fentanyl 0
            dolo      | ''
            dolol     | Dolol 0
            dalol     | Dolol 1
            dalal     | ''
            tramml    | Tramal 1
            trmaall   | Tramal 1
            tlamal    | Tramal 1
            tlamall   | Tramal 1
            ibuprofen | ''
            fentnal   | Fentanyl 2
            fantnil   | ''
            fantanal  | Fentanyl 2
            """)
    void findsTheNearestNamesWithinFewSlips(String word, String found) {
        assertThat(String.join(", ", near(word))).isEqualTo(found);
    }

    @Test
    void comparesNoWordThatIsShorterThanFiveOrLongerThanFortyLetters() {
        assertThat(near("t".repeat(41))).isEmpty();
        assertThat(near("dol")).isEmpty();
    }

    @Test
    void comparesOnlyNamesThatBeginAlikeAndAreNearlyAsLong() {
        assertThat(SPELLING.candidates("tramadol")).as("six to ten letters").isEqualTo(3);
        assertThat(SPELLING.candidates("dolol")).isEqualTo(1);
        assertThat(SPELLING.candidates("zzzzz")).isZero();
    }
}
