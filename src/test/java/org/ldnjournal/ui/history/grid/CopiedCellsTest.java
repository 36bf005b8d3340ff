package org.ldnjournal.ui.history.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ldnjournal.journal.InvalidValue;

/** Cells between the table of days and a spreadsheet: whatever is in them, neither side calculates it. */
class CopiedCellsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            =HYPERLINK(1), '=HYPERLINK(1)
            +49 30 1234,   '+49 30 1234
            @here,         '@here
            - slept,       '- slept
            '=1,           ''=1
            -3.5,          -3.5
            `-3,5`,        `-3,5`
            6,             6
            slept - well,  slept - well
            """)
    void aSpreadsheetIsGivenWordsAndNoFormula(String words, String copied) {
        assertThat(new CopiedCells(List.of(List.of(words))).asText()).isEqualTo(copied);
    }

    @Property(tries = 300)
    void whatWasCopiedIsPastedAsItWas(@ForAll List<String> words) {
        var plain = words.stream().map(word -> "x" + word.replace("\r", "\n")).toList();
        var signs = plain.stream().map(word -> "=" + word).toList();
        assertThat(CopiedCells.of(new CopiedCells(List.of(plain, signs, List.of("end"))).asText()).rows())
                .endsWith(List.of("end")).contains(words.isEmpty() ? List.of("") : signs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\"not closed", "a\"b\tc\n\"d"})
    void whatAreNoCellsIsRefused(String clipboard) {
        assertThatThrownBy(() -> CopiedCells.of(clipboard)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void moreThanAYearOfDaysIsRefused() {
        assertThatThrownBy(() -> CopiedCells.of("6\n".repeat(400))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> CopiedCells.of("x".repeat(9_000_000))).isInstanceOf(InvalidValue.class);
    }
}
