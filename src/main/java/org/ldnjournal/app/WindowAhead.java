package org.ldnjournal.app;

import java.util.concurrent.CompletableFuture;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Fonts;

/** What every window needs before its first picture and no running toolkit: its words, how days are written, letters. */
final class WindowAhead {
    private WindowAhead() {}

    /**
     * Reads them on a thread of their own while the toolkit starts. What fails there is asked for again where it is
     * needed, and told as usual.
     */
    static CompletableFuture<Void> read(Texts texts) {
        return CompletableFuture.runAsync(() -> {
            texts.readAhead();
            Fonts.readAhead();
        }, work -> Thread.ofPlatform().daemon().name("ahead").start(work)).exceptionally(_ -> null);
    }
}
