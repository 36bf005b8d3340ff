package org.ldnjournal.ui.kit;

import javafx.scene.Node;

/** What stands within what, at any depth. */
public final class Within {
    private Within() {}

    /** Whether this node is the part itself or stands within it; not where there is no node. */
    public static boolean is(Node node, Node part) {
        var up = node;
        while (up != null && up != part) {
            up = up.getParent();
        }
        return up != null;
    }
}
