package org.ldnjournal.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Whether something is there. What is not there takes no room either. */
public final class Visible {
    private Visible() {}

    /** It is there, or neither seen nor given room. */
    public static void when(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /**
     * A place for something that most people do not see most days, hidden until it is first shown. JavaFX dresses what
     * is hidden like all the rest, and a page waits for it; only what stands on no page at all costs nothing.
     *
     * @return what stands in a pane meanwhile, and gives its place to the node
     */
    public static Region onceShown(Node node) {
        var place = new Region();
        when(place, false);
        when(node, false);
        node.visibleProperty().addListener(new ChangeListener<Boolean>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> visible, Boolean before, Boolean now) {
                visible.removeListener(this);
                var beside = ((Pane) place.getParent()).getChildren();
                beside.set(beside.indexOf(place), node);
            }
        });
        return place;
    }
}
