package org.ldnjournal.app;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Knows when what a window shows has been painted. */
final class Painted {
    private Painted() {}

    /** Does this once what the scene shows now is painted; to be called on the JavaFX thread, which does it. */
    static void then(Scene scene, Runnable next) {
        // one frame lays it out and is painted after that; when the next one is laid out, that is done
        afterLayout(scene, () -> afterLayout(scene, next));
    }

    private static void afterLayout(Scene scene, Runnable next) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                next.run();
            }
        });
        Platform.requestNextPulse();
    }
}
