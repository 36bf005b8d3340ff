package org.ldnjournal.app;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * The clock of this computer in its time zone, as that was when it was first asked for. Java opens each jar to find out
 * who knows the rules of zones: who only hands the clock on does not wait for it.
 */
final class ComputerClock extends Clock {
    private volatile ZoneId zone;

    @Override
    public ZoneId getZone() {
        var known = zone;
        if (known == null) {
            known = ZoneId.systemDefault();
            zone = known;
        }
        return known;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.system(other);
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant();
    }
}
