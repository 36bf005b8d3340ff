package org.ldnjournal.app;

import java.util.concurrent.CompletableFuture;
import org.ldnjournal.ui.kit.Fonts;

/**
 * What every window needs before its first picture and no running toolkit: its words, how days are written, letters,
 * the time zone, and who keeps the log.
 */
final class WindowAhead {
    private WindowAhead() {}

    /**
     * Reads them on a thread of its own while the toolkit starts. What fails there is asked for again where it is
     * needed, and told as usual. Who knows time zones and who keeps the log Java asks of every jar and opens them all:
     * that goes first, since the journal waits for the zone.
     *
     * @return done once all is read
     */
    static CompletableFuture<Void> read(Console console) {
        return CompletableFuture.runAsync(() -> {
            console.clock().getZone();
            Logs.ahead();
            console.texts().readAhead();
            Fonts.readAhead();
        }, work -> Thread.ofPlatform().daemon().name("ahead").start(work)).exceptionally(_ -> null);
    }
}
