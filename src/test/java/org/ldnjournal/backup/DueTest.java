package org.ldnjournal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ldnjournal.journal.Moment;

class DueTest {
    private static final Instant NOW = Instant.parse("2026-11-22T19:00:00Z");

    private static Optional<Backup> madeBefore(Duration ago) {
        return Optional.of(new Backup(Path.of("a"), new Moment(NOW.minus(ago), ZoneOffset.UTC), 1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PT0S,      false, false
            PT23H59M,  false, false
            PT24H,     true,  false
            P6D,       true,  false
            P7D,       true,  true
            -PT1S,     true,  false
            -P400D,    true,  false
            """)
    void followsFromTheAgeOfTheLastGoodOne(Duration ago, boolean due, boolean worthAWord) {
        assertThat(Due.now(madeBefore(ago), NOW)).isEqualTo(due);
        assertThat(Due.worthAWord(madeBefore(ago), NOW, NOW)).isEqualTo(worthAWord);
    }

    @Test
    void withoutAnyItIsDueAtOnceAndWorthAWordAfterAWeek() {
        assertThat(Due.now(Optional.empty(), NOW)).isTrue();
        assertThat(Due.worthAWord(Optional.empty(), NOW.minus(Duration.ofDays(6)), NOW)).isFalse();
        assertThat(Due.worthAWord(Optional.empty(), NOW.minus(Duration.ofDays(7)), NOW)).isTrue();
    }
}
