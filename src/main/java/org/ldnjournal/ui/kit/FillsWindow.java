package org.ldnjournal.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * A part of a page that is as high as the window leaves room for, so that what stands right below it is in sight too.
 * How high it is at least and at most is for the style sheet to say, which may not say more.
 */
public final class FillsWindow {
    private final Region part;
    private final Region next;
    private ScrollPane page;

    private FillsWindow(Region part, Region next) {
        this.part = part;
        this.next = next;
        part.sceneProperty().subscribe(_ -> AfterLayout.run(part, this::begin));
    }

    /** Makes it fill what the window has left; the next one stands below it, in the same parent. */
    public static void above(Region part, Region next) {
        new FillsWindow(part, next);
    }

    private void begin() {
        Node up = part;
        while (up != null && !(up instanceof ScrollPane)) {
            up = up.getParent();
        }
        if (up instanceof ScrollPane found && found != page) {
            page = found;
            page.viewportBoundsProperty().subscribe(_ -> fitSoon());
            page.getContent().layoutBoundsProperty().subscribe(_ -> fitSoon());
        }
    }

    private void fitSoon() {
        AfterLayout.run(part, this::fit);
    }

    private void fit() {
        if (next.getHeight() > 0) {
            double top = page.getContent().sceneToLocal(part.localToScene(0, 0)).getY();
            double between = next.getLayoutY() - part.getLayoutY() - part.getHeight();
            double left = page.getViewportBounds().getHeight() - top - between - next.getHeight() - below();
            part.setPrefHeight(Math.max(0, Math.floor(left)));
        }
    }

    /** What the edges of all that they stand in take below them. */
    private double below() {
        double edges = 0;
        for (Node up = next.getParent(); up != page.getContent().getParent(); up = up.getParent()) {
            edges += up instanceof Region around ? around.snappedBottomInset() : 0;
        }
        return edges;
    }
}
