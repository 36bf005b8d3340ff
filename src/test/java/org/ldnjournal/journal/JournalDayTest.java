package org.ldnjournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # rollover | wall clock       | day
            4          | 2026-11-21T23:59 | 2026-11-21
            4          | 2026-11-22T00:01 | 2026-11-21
            4          | 2026-11-22T00:30 | 2026-11-21
            4          | 2026-11-22T03:59 | 2026-11-21
            4          | 2026-11-22T04:00 | 2026-11-22
            0          | 2026-11-22T00:00 | 2026-11-22
            0          | 2026-11-21T23:59 | 2026-11-21
            11         | 2026-11-22T10:59 | 2026-11-21
            11         | 2026-11-22T11:00 | 2026-11-22
            4          | 2027-01-01T02:00 | 2026-12-31
            4          | 2024-03-01T02:00 | 2024-02-29
            4          | 2025-03-01T02:00 | 2025-02-28
            """)
    void runsPastMidnight(int rollover, String clock, String day) {
        assertThat(new Rollover(rollover).dayOf(LocalDateTime.parse(clock))).hasToString(day);
    }

    /** Instants around the changes of the clock, and the day that the wall clock of the zone says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Europe/Berlin       | 2026-03-29T00:59:00Z | 2026-03-28
            Europe/Berlin       | 2026-03-29T01:00:00Z | 2026-03-28
            Europe/Berlin       | 2026-03-29T01:59:00Z | 2026-03-28
            Europe/Berlin       | 2026-03-29T02:00:00Z | 2026-03-29
            Europe/Berlin       | 2026-10-25T00:30:00Z | 2026-10-24
            Europe/Berlin       | 2026-10-25T01:30:00Z | 2026-10-24
            Europe/Berlin       | 2026-10-25T02:59:00Z | 2026-10-24
            Europe/Berlin       | 2026-10-25T03:00:00Z | 2026-10-25
            America/New_York    | 2026-03-08T06:59:00Z | 2026-03-07
            America/New_York    | 2026-03-08T07:59:00Z | 2026-03-07
            America/New_York    | 2026-03-08T08:00:00Z | 2026-03-08
            America/New_York    | 2026-11-01T08:59:00Z | 2026-10-31
            America/New_York    | 2026-11-01T09:00:00Z | 2026-11-01
            Australia/Lord_Howe | 2026-04-04T16:59:00Z | 2026-04-04
            Australia/Lord_Howe | 2026-04-04T17:30:00Z | 2026-04-05
            Australia/Lord_Howe | 2026-10-03T16:59:00Z | 2026-10-03
            Australia/Lord_Howe | 2026-10-03T17:00:00Z | 2026-10-04
            Pacific/Kiritimati  | 2026-11-21T13:59:00Z | 2026-11-21
            Pacific/Kiritimati  | 2026-11-21T14:00:00Z | 2026-11-22
            Etc/GMT+12          | 2026-11-22T15:59:00Z | 2026-11-21
            Etc/GMT+12          | 2026-11-22T16:00:00Z | 2026-11-22
            UTC+14              | 2026-11-21T14:00:00Z | 2026-11-22
            UTC-14              | 2026-11-22T17:59:00Z | 2026-11-21
            UTC-14              | 2026-11-22T18:00:00Z | 2026-11-22
            """)
    void followsTheWallClock(String zone, String instant, String day) {
        var clock = Clock.fixed(Instant.parse(instant), ZoneId.of(zone));
        assertThat(Rollover.USUAL.today(clock)).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTC           | 2026-11-21 | 2026-11-24T04:00:00Z | false
            UTC           | 2026-11-21 | 2026-11-24T04:00:01Z | true
            UTC           | 2026-11-21 | 2026-11-21T20:00:00Z | false
            UTC           | 2026-11-21 | 2026-11-20T20:00:00Z | false
            Europe/Berlin | 2026-03-27 | 2026-03-30T03:00:00Z | false
            Europe/Berlin | 2026-03-27 | 2026-03-30T03:00:01Z | true
            Europe/Berlin | 2026-10-23 | 2026-10-26T02:00:00Z | false
            Europe/Berlin | 2026-10-23 | 2026-10-26T02:00:01Z | true
            +18:00        | 2026-11-21 | 2026-11-23T10:00:00Z | false
            +18:00        | 2026-11-21 | 2026-11-23T10:00:01Z | true
            -18:00        | 2026-11-21 | 2026-11-24T22:00:00Z | false
            -18:00        | 2026-11-21 | 2026-11-24T22:00:01Z | true
            """)
    void isLateFortyEightHoursAfterTheDayEnded(String zone, String day, String recorded, boolean late) {
        var moment = new Moment(Instant.parse(recorded), ZoneId.of(zone));
        assertThat(Rollover.USUAL.isLate(JournalDay.parse(day), moment)).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-28 |  1 | 2026-03-29
            2026-03-29 |  1 | 2026-03-30
            2026-10-24 |  1 | 2026-10-25
            2026-10-25 |  1 | 2026-10-26
            2024-02-28 |  1 | 2024-02-29
            2024-02-29 | 365 | 2025-02-28
            2025-02-28 |  1 | 2025-03-01
            2100-02-28 |  1 | 2100-03-01
            2026-12-31 |  1 | 2027-01-01
            2026-01-31 | 30 | 2026-03-02
            2026-03-01 | -1 | 2026-02-28
            """)
    void countsCalendarDays(String from, long days, String to) {
        assertThat(JournalDay.parse(from).plusDays(days)).hasToString(to);
        assertThat(JournalDay.parse(from).daysUntil(JournalDay.parse(to))).isEqualTo((int) days);
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2200, 0, 9999})
    void refusesYearsThatAreSlips(int year) {
        assertThatThrownBy(() -> JournalDay.of(year, 6, 1)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 12, 24})
    void refusesRolloverInTheAfternoon(int hour) {
        assertThatThrownBy(() -> new Rollover(hour)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void goesRoundThroughItsText() {
        assertThat(JournalDay.parse("2026-11-22")).hasToString("2026-11-22").isEqualTo(JournalDay.of(2026, 11, 22));
    }

    @Test
    void rangeHoldsBothEnds() {
        var range = new DayRange(JournalDay.of(2024, 2, 27), JournalDay.of(2024, 3, 2));
        assertThat(range.length()).isEqualTo(5);
        assertThat(range.days()).hasSize(5).contains(JournalDay.of(2024, 2, 29));
        assertThat(range.contains(range.first())).isTrue();
        assertThat(range.contains(range.last())).isTrue();
        assertThat(range.contains(range.first().previous())).isFalse();
        assertThat(range.contains(range.last().next())).isFalse();
    }

    @Test
    void rangeRefusesItsEndsSwapped() {
        assertThatThrownBy(() -> new DayRange(JournalDay.of(2026, 1, 2), JournalDay.of(2026, 1, 1)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void rangeEndsWithItsLastDay() {
        assertThat(DayRange.ending(JournalDay.of(2026, 3, 1), 1).length()).isEqualTo(1);
        assertThat(DayRange.ending(JournalDay.of(2026, 3, 1), 14).first()).isEqualTo(JournalDay.of(2026, 2, 16));
    }

    @Test
    void momentKeepsTheZoneAndMilliseconds() {
        var moment = new Moment(Instant.parse("2026-11-22T00:30:00.123456Z"), ZoneId.of("Europe/Berlin"));
        assertThat(moment.instant()).isEqualTo(Instant.parse("2026-11-22T00:30:00.123Z"));
        assertThat(moment.local()).isEqualTo(LocalDateTime.parse("2026-11-22T01:30:00.123"));
    }

    @Test
    void momentMovesPastTheHourThatTheClockLeavesOut() {
        var moment = Moment.of(LocalDateTime.parse("2026-03-29T02:30:00"), ZoneId.of("Europe/Berlin"));
        assertThat(moment.local()).isEqualTo(LocalDateTime.parse("2026-03-29T03:30:00"));
    }
}
