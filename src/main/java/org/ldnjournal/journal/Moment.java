package org.ldnjournal.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * An instant and the zone of the clock that was looked at, exact to the millisecond.
 *
 * @param instant when it was
 * @param zone    where the clock stood, so that the local time can be told again after a journey
 */
public record Moment(Instant instant, ZoneId zone) implements Comparable<Moment> {
    public Moment {
        instant = instant.truncatedTo(ChronoUnit.MILLIS);
        Objects.requireNonNull(zone);
    }

    /** Now, by this clock. */
    public static Moment now(Clock clock) {
        return new Moment(clock.instant(), clock.getZone());
    }

    /** This local time in this zone; in the hour that a clock change leaves out, the time after it. */
    public static Moment of(LocalDateTime local, ZoneId zone) {
        return new Moment(local.atZone(zone).toInstant(), zone);
    }

    /** What the clock on the wall showed. */
    public LocalDateTime local() {
        return LocalDateTime.ofInstant(instant, zone);
    }

    @Override
    public int compareTo(Moment other) {
        return instant.compareTo(other.instant);
    }
}
