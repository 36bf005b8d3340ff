package org.ldnjournal.ui.kit;

import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * The first of two parts beside each other, of which the second is longer: scrolled beyond its end, it stays with that
 * in sight instead of leaving its place empty.
 */
final class StaysBeside {
    private static final double FROM_THE_EDGE = 24;

    private final ScrollPane scroll;
    private final SideBySide both;
    private final Region part;

    /** @param both stand among what is scrolled */
    StaysBeside(ScrollPane scroll, SideBySide both) {
        this.scroll = scroll;
        this.both = both;
        part = both.first();
        scroll.vvalueProperty().addListener(this::place);
        scroll.viewportBoundsProperty().addListener(this::place);
        scroll.getContent().layoutBoundsProperty().addListener(this::place);
        both.heightProperty().addListener(this::place);
        both.layoutYProperty().addListener(this::place);
        part.heightProperty().addListener(this::place);
    }

    /** How far this has gone down with it: its own place is that much higher. */
    double down(Node node) {
        return Within.is(node, part) ? part.getTranslateY() : 0;
    }

    private void place(Observable changed) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = Math.max(0, scroll.getContent().getLayoutBounds().getHeight() - seen);
        double top = scroll.getContent().sceneToLocal(both.localToScene(0, 0)).getY();
        double beyond = Math.min(0, seen - 2 * FROM_THE_EDGE - part.getHeight());
        double down = hidden * scroll.getVvalue() + FROM_THE_EDGE + beyond - top;
        part.setTranslateY(part.snapPositionY(Math.clamp(down, 0, both.belowFirst())));
    }
}
