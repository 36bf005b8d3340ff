package org.ldnjournal.ui.kit;

import javafx.scene.Node;

/** Whether something is there. What is not there takes no room either. */
public final class Visible {
    private Visible() {}

    /** It is there, or neither seen nor given room. */
    public static void when(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
