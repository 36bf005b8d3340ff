package org.ldnjournal.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How long nobody has touched the window. */
class IdleTest {
    private Instant now = Instant.parse("2026-11-22T20:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Idle idle = new Idle(clock);

    private void pass(long minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void countsFromTheLastTouch() {
        pass(14);
        assertThat(idle.since(15)).isFalse();
        idle.touch();
        pass(14);
        assertThat(idle.since(15)).isFalse();
        pass(1);
        assertThat(idle.since(15)).isTrue();
    }

    @Test
    void isNeverLongEnoughForNever() {
        pass(100_000);
        assertThat(idle.since(0)).isFalse();
    }

    @Test
    void countsAnewWhereTheClockWasSetBack() {
        pass(-600);
        assertThat(idle.since(15)).isFalse();
        pass(15);
        assertThat(idle.since(15)).isTrue();
    }
}
