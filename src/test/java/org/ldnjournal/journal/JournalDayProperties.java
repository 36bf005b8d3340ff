package org.ldnjournal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class JournalDayProperties {
    /** From 1990 to 2100, in seconds. */
    private static final long EARLIEST = 631_152_000L;
    private static final long LATEST = 4_102_444_800L;

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(Stream.concat(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of),
                Stream.of(ZoneOffset.ofHours(14), ZoneOffset.ofHours(-14))).toList());
    }

    @Property(tries = 2000)
    void belongsToTodayOrYesterdayOfTheWallClock(@ForAll @LongRange(min = EARLIEST, max = LATEST) long second,
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(min = 0, max = 11) int hour) {
        var moment = new Moment(Instant.ofEpochSecond(second), zone);
        var day = new Rollover(hour).dayOf(moment);
        var date = moment.local().toLocalDate();
        assertThat(day.date()).isEqualTo(moment.local().getHour() < hour ? date.minusDays(1) : date);
    }

    @Property(tries = 2000)
    void neverSkipsOrRepeatsDayFromOneHourToTheNext(@ForAll @LongRange(min = EARLIEST, max = LATEST) long second,
            @ForAll @IntRange(min = 4, max = 11) int hour) {
        var zone = ZoneId.of("Europe/Berlin");
        var rollover = new Rollover(hour);
        var before = rollover.dayOf(new Moment(Instant.ofEpochSecond(second), zone));
        var after = rollover.dayOf(new Moment(Instant.ofEpochSecond(second + 3600), zone));
        assertThat(before.daysUntil(after)).isBetween(0, 1);
    }

    @Property(tries = 1000)
    void isNeverLateOnItsOwnDay(@ForAll @LongRange(min = EARLIEST, max = LATEST) long second,
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(min = 0, max = 11) int hour) {
        var moment = new Moment(Instant.ofEpochSecond(second), zone);
        var rollover = new Rollover(hour);
        assertThat(rollover.isLate(rollover.dayOf(moment), moment)).isFalse();
        assertThat(rollover.isLate(rollover.dayOf(moment).plusDays(-5), moment)).isTrue();
    }

    @Property(tries = 1000)
    void countsForwardAndBack(@ForAll @IntRange(min = -20_000, max = 20_000) int days) {
        var day = JournalDay.of(2024, 2, 29);
        assertThat(day.daysUntil(day.plusDays(days))).isEqualTo(days);
        assertThat(day.plusDays(days).plusDays(-days)).isEqualTo(day);
    }
}
