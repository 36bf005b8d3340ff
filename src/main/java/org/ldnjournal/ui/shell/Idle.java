package org.ldnjournal.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long nobody has touched the window. A computer that slept was not touched either. */
public final class Idle {
    private final Clock clock;
    private Instant touched;

    public Idle(Clock clock) {
        this.clock = clock;
        touched = clock.instant();
    }

    /** Somebody pressed a key, moved the mouse or scrolled. */
    public void touch() {
        touched = clock.instant();
    }

    /**
     * Whether at least so many minutes have passed since then; never for 0. A clock that was set back counts from anew.
     */
    public boolean since(int minutes) {
        var now = clock.instant();
        if (now.isBefore(touched)) {
            touched = now;
        }
        return minutes > 0 && !touched.plus(Duration.ofMinutes(minutes)).isAfter(now);
    }
}
