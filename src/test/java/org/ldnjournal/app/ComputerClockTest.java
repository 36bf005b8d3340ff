package org.ldnjournal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComputerClockTest {
    private final TimeZone before = TimeZone.getDefault();
    private final ComputerClock clock = new ComputerClock();

    @AfterEach
    void leaveTheZoneAsItWas() {
        TimeZone.setDefault(before);
    }

    @Test
    void theZoneIsTheComputersAndStaysWhenTheComputerTravels() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Pacific/Auckland"));
        TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Pacific/Auckland"));
    }

    @Test
    void whoOnlyHandsItOnDoesNotAskForTheZone() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        var handedOn = clock;
        TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
        assertThat(handedOn.getZone()).isEqualTo(ZoneId.of("America/Lima"));
    }

    @Test
    void itTellsTheTimeThatItIs() {
        var earliest = Instant.now();
        assertThat(clock.instant()).isBetween(earliest, Instant.now());
        assertThat(clock.withZone(ZoneOffset.UTC).instant()).isBetween(earliest, Instant.now());
        assertThat(clock.withZone(ZoneOffset.UTC).getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
