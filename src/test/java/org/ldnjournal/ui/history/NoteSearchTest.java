package org.ldnjournal.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteSearchTest {

    private static String marked(String typed, String note) {
        return NoteSearch.of(typed).in(note).map(pieces -> pieces.stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining()))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            cafe,        'Coffee at the Café',    'Coffee at the [Café]'
            CAFÉ,        'Coffee at the cafe',    'Coffee at the [cafe]'
            strasse,     'Die Straße entlang',    'Die [Straße] entlang'
            lake walk,   'Walked to the lake',    '[Walk]ed to the [lake]'
            lake rain,   'Walked to the lake',    -
            a,           'Banana',                'B[a]n[a]n[a]'
            σας,         'ΓΕΙΑ ΣΑΣ',              'ΓΕΙΑ [ΣΑΣ]'
            tea,         '',                      -
            """)
    void findsWordsWhateverTheirCaseAndAccents(String typed, String note, String expected) {
        assertThat(marked(typed, note)).isEqualTo(expected);
    }

    @Test
    void marksLettersWithTheirAccentsWrittenApart() {
        assertThat(marked("cafe", "A cafe\u0301 again")).isEqualTo("A [cafe\u0301] again");
    }

    @Test
    void showsThePartOfALongNoteAroundTheWord() {
        var note = "word ".repeat(100) + "needle" + " more".repeat(100);
        assertThat(marked("needle", note)).startsWith("… word").endsWith("…").contains("[needle]").hasSizeLessThan(180);
    }

    @Test
    void aNoteThatHasRoomIsShownWhole() {
        var note = "Walked to the lake and back, then coffee at the Café.";
        assertThat(marked("cafe", note)).isEqualTo("Walked to the lake and back, then coffee at the [Café].");
    }

    @Test
    void nothingTypedIsNothingLookedFor() {
        assertThat(NoteSearch.of("  ").isEmpty()).isTrue();
    }
}
