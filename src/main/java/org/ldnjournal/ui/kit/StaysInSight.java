package org.ldnjournal.ui.kit;

import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * A part of what is scrolled that stays at the top of what is seen instead of going out of sight. It keeps its place
 * among the others, so that nothing moves when it begins to stay.
 */
final class StaysInSight {
    private static final double FROM_THE_EDGE = 8;
    private static final PseudoClass STAYING = PseudoClass.getPseudoClass("staying");

    private final ScrollPane scroll;
    private final Region part;

    /** @param part stands in the first column of what is scrolled */
    StaysInSight(ScrollPane scroll, Region part) {
        this.scroll = scroll;
        this.part = part;
        part.getStyleClass().add("stays-in-sight");
        // painted over what goes by below it, yet read and reached in its turn
        part.setViewOrder(-1);
        scroll.vvalueProperty().addListener(this::place);
        scroll.viewportBoundsProperty().addListener(this::place);
        scroll.getContent().layoutBoundsProperty().addListener(this::place);
        part.layoutYProperty().addListener(this::place);
    }

    /** How much of the top of what is seen it takes. */
    double height() {
        return part.getHeight() + FROM_THE_EDGE;
    }

    /** Whether this is a part of it. */
    boolean holds(Node node) {
        return Within.is(node, part);
    }

    private void place(Observable changed) {
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        double gone = Math.max(0, hidden) * scroll.getVvalue();
        double down = Math.max(0, part.snapPositionY(gone - part.getLayoutY() + FROM_THE_EDGE));
        part.setTranslateY(down);
        part.pseudoClassStateChanged(STAYING, down > 0);
    }
}
