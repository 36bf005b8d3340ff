package org.ldnjournal.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * What is done once everything has its looks and its place, before the next frame is painted. To dress and lay out at
 * once instead would do both for the whole page, however little of it had changed.
 */
public final class AfterLayout {
    private AfterLayout() {}

    /** Does this before the next frame of the window that shows the node; nothing where none does. */
    public static void run(Node node, Runnable action) {
        if (node.getScene() != null) {
            node.getScene().addPostLayoutPulseListener(new Once(node.getScene(), action));
            Platform.requestNextPulse();
        }
    }

    private record Once(Scene scene, Runnable action) implements Runnable {
        @Override
        public void run() {
            scene.removePostLayoutPulseListener(this);
            action.run();
        }
    }
}
