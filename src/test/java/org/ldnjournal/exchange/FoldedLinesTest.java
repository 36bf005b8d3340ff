package org.ldnjournal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {
    @Test
    void aLineOf75OctetsStaysAndALongerOneGoesOn() {
        assertThat(FoldedLines.fold("x".repeat(75) + "\r\n" + "y".repeat(76) + "\r\n"))
                .isEqualTo("x".repeat(75) + "\r\n" + "y".repeat(75) + "\r\n y\r\n");
        assertThat(FoldedLines.fold("x".repeat(74) + "é")).isEqualTo("x".repeat(74) + "\r\n é");
        assertThat(FoldedLines.fold("x".repeat(74) + "🌿")).isEqualTo("x".repeat(74) + "\r\n 🌿");
    }

    @Property(tries = 200)
    void unfoldsToItselfAndNoLineIsLonger(@ForAll @StringLength(max = 400) String words) {
        var content = words.replaceAll("[\\r\\n]", "");
        var folded = FoldedLines.fold(content);
        assertThat(folded.replace("\r\n ", "")).isEqualTo(content);
        assertThat(folded.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }
}
