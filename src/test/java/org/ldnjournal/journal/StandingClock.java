package org.ldnjournal.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands until it is moved, in a place that can change. */
public final class StandingClock extends Clock {
    private Instant now;
    private ZoneId zone;

    /** One that shows this moment in this place. */
    public StandingClock(Instant now, ZoneId zone) {
        set(now, zone);
    }

    /** Another moment, in another place. */
    public void set(Instant other, ZoneId place) {
        now = other;
        zone = place;
    }

    /** Another moment. */
    public void set(Instant other) {
        now = other;
    }

    /** So much later. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return now;
    }
}
