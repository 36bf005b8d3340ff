package org.ldnjournal.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Keeps the keyboard where a person is working, also where what had it goes away: else it would jump to the rail. */
public final class KeepFocus {
    private KeepFocus() {}

    /** Changes what is inside; where that takes away what has the keyboard, the keyboard goes to the other one. */
    public static void within(Node inside, Supplier<? extends Node> other, Runnable change) {
        var scene = inside.getScene();
        boolean had = scene != null && Within.is(scene.getFocusOwner(), inside);
        change.run();
        if (had && isGone(scene.getFocusOwner(), scene)) {
            other.get().requestFocus();
        }
    }

    private static boolean isGone(Node owner, Scene scene) {
        if (owner == null || owner.getScene() != scene) {
            return true;
        }
        for (var node = owner; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return true;
            }
        }
        return false;
    }
}
