package org.ldnjournal.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnbrokenNumbersTest {
    private static List<String> parts(String words) {
        FSTextBreaker breaker = new UnbrokenNumbers();
        breaker.setText(words);
        var parts = new ArrayList<String>();
        int from = 0;
        for (int end = breaker.next(); end != BreakIterator.DONE; end = breaker.next()) {
            parts.add(words.substring(from, end));
            from = end;
        }
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    @Test
    void noLineEndsBetweenANumberAndItsUnit() {
        assertThat(parts("Metformin 500 mg daily")).containsExactly("Metformin ", "500 mg ", "daily");
        assertThat(parts("Levothyroxin 75 µg, 1000 IU")).containsExactly("Levothyroxin ", "75 µg, ", "1000 IU");
        assertThat(parts("on 14 mornings, 3 grams")).containsExactly("on ", "14 ", "mornings, ", "3 ", "grams");
    }

    @Test
    void noLineBeginsWithTheDotBetweenTwoNames() {
        assertThat(parts("Propranolol 40 mg · Salbutamol")).containsExactly("Propranolol ", "40 mg · ", "Salbutamol");
    }

    @Test
    void noLineEndsWithinATimeOrAStrength() {
        assertThat(parts("at 22:00 or 30/500")).containsExactly("at ", "22:00 ", "or ", "30/500");
    }
}
