package org.ldnjournal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApartTest {
    private static final String SARA = "\u0633\u0627\u0631\u0629";

    /** As a line that begins at the left is painted. */
    private static String seen(String line) {
        var bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        var levels = new byte[bidi.getRunCount()];
        var runs = IntStream.range(0, levels.length).mapToObj(run -> {
            levels[run] = (byte) bidi.getRunLevel(run);
            var words = new StringBuilder(line.substring(bidi.getRunStart(run), bidi.getRunLimit(run)));
            return (levels[run] % 2 == 0 ? words : words.reverse()).toString();
        }).toArray();
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return List.of(runs).stream().map(Object::toString).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna \u202E Muster", "Anna \u2067 Muster", SARA, "Anna " + SARA + "\u200F"})
    void noNameTurnsWhatStandsBesideIt(String name) {
        assertThat(seen(name + " · 14-05-1979")).doesNotEndWith(" · 14-05-1979");
        assertThat(seen(Apart.inOneLine(List.of(name, "14-05-1979")))).endsWith(" · 14-05-1979");
    }

    @Test
    void aNameInASentenceTurnsNoNumberOfTheSentence() {
        var texts = Texts.of(Locale.UK);
        var day = LocalDate.of(2026, 11, 22);
        assertThat(seen(texts.get("medicines.procedureLine", SARA, day))).endsWith(" · 22 Nov 2026");
        assertThat(texts.get("medicines.procedureLine", "Sara", day)).isEqualTo("Sara · 22 Nov 2026");
    }
}
