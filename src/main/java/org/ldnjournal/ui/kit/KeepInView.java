package org.ldnjournal.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls a pane so that what has the keyboard is in view, since a scroll pane alone does not follow the Tab key. */
final class KeepInView {
    private static final double AROUND = 24;

    private final ScrollPane scroll;
    private final ChangeListener<Node> follow = (_, _, now) -> follow(now);

    private KeepInView(ScrollPane scroll) {
        this.scroll = scroll;
    }

    static void of(ScrollPane scroll) {
        var keep = new KeepInView(scroll);
        scroll.sceneProperty().addListener((_, before, now) -> keep.move(before, now));
    }

    private void move(Scene before, Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(follow);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(follow);
        }
    }

    private void follow(Node focused) {
        if (focused != null && isInside(focused)) {
            // What has only just opened has no place yet.
            AfterLayout.run(scroll, () -> {
                if (isInside(focused)) {
                    show(focused);
                }
            });
        }
    }

    private void show(Node focused) {
        var content = scroll.getContent();
        var bounds = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double height = content.getLayoutBounds().getHeight();
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = height - visible;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        if (bounds.getMinY() - AROUND < top) {
            scroll.setVvalue(Math.max(0, (bounds.getMinY() - AROUND) / hidden));
        } else if (bounds.getMaxY() + AROUND > top + visible) {
            scroll.setVvalue(Math.min(1, (bounds.getMaxY() + AROUND - visible) / hidden));
        }
    }

    private boolean isInside(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == scroll.getContent()) {
                return true;
            }
        }
        return false;
    }
}
