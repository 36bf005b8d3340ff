package org.ldnjournal.app;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;

/** Knows when what a window shows has been painted. */
final class Painted {
    private Painted() {}

    /** Does this once what the scene shows now is painted; to be called on the JavaFX thread, which does it. */
    static void then(Scene scene, Runnable next) {
        // one frame lays it out and hands it over to be painted; when the next one is laid out, that was done
        afterLayout(scene, () -> afterLayout(scene, () -> afterPainting(next)));
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

    /** The thread that paints does one thing after another: a picture of one point is taken after the window's. */
    private static void afterPainting(Runnable next) {
        Platform.runLater(() -> {
            var point = new SnapshotParameters();
            point.setViewport(new Rectangle2D(0, 0, 1, 1));
            new Rectangle(1, 1).snapshot(_ -> {
                // what was painted is put on the screen by the JavaFX thread
                Platform.runLater(next);
                return null;
            }, point, new WritableImage(1, 1));
        });
    }
}
