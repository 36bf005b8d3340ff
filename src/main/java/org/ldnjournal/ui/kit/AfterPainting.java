package org.ldnjournal.ui.kit;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;

/** What is done once what a window shows has been painted. */
public final class AfterPainting {
    private AfterPainting() {}

    /**
     * Does this once what the window of this node shows now is painted; nothing where none shows it. To be called on
     * the JavaFX thread, which does it.
     */
    public static void run(Node node, Runnable action) {
        // one frame lays it out and hands it over to be painted; when the next one is laid out, that was done
        AfterLayout.run(node, () -> AfterLayout.run(node, () -> afterPainting(action)));
    }

    /** The thread that paints does one thing after another: a picture of one point is taken after the window's. */
    private static void afterPainting(Runnable action) {
        Platform.runLater(() -> {
            var point = new SnapshotParameters();
            point.setViewport(new Rectangle2D(0, 0, 1, 1));
            new Rectangle(1, 1).snapshot(_ -> {
                // what was painted is put on the screen by the JavaFX thread
                Platform.runLater(action);
                return null;
            }, point, new WritableImage(1, 1));
        });
    }
}
