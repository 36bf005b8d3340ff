package org.ldnjournal.app;

import java.util.concurrent.CompletableFuture;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Fonts;

/**
 * What every window needs before its first picture and no running toolkit: its words, how days are written, letters,
 * and who keeps the log.
 */
final class WindowAhead {
    private WindowAhead() {}

    /**
     * Reads them on threads of their own while the toolkit starts. What fails there is asked for again where it is
     * needed, and told as usual.
     *
     * @return done once words and letters are read; who logs something waits for the log by itself
     */
    static CompletableFuture<Void> read(Texts texts) {
        begin("log", Logs::ahead);
        return begin("ahead", () -> {
            texts.readAhead();
            Fonts.readAhead();
        });
    }

    private static CompletableFuture<Void> begin(String name, Runnable reading) {
        return CompletableFuture.runAsync(reading, work -> Thread.ofPlatform().daemon().name(name).start(work))
                .exceptionally(_ -> null);
    }
}
