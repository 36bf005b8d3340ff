package org.ldnjournal.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/**
 * Scrolls a pane so that what has the keyboard is in view, since a scroll pane alone does not follow the Tab key. A
 * list that belongs to a field comes into view with it.
 */
public final class KeepInView {
    private static final double AROUND = 24;
    /** How far what shows who has the keyboard reaches beyond it. */
    private static final double RING = 4;
    /** Where no more than this would be hidden above, nothing is: it is the name of the page. */
    private static final double NAME = 96;
    private static final Object WHOLE = new Object();

    private final ScrollPane scroll;
    private final Supplier<Optional<StaysInSight>> staying;
    private final Supplier<Optional<StaysBeside>> beside;
    private final ChangeListener<Node> follow = (_, _, now) -> follow(now);

    private KeepInView(ScrollPane scroll, Supplier<Optional<StaysInSight>> staying,
            Supplier<Optional<StaysBeside>> beside) {
        this.scroll = scroll;
        this.staying = staying;
        this.beside = beside;
    }

    /**
     * @param staying what stays in sight at the top, over what goes by below it
     * @param beside  what stays in sight beside what goes by
     */
    static void of(ScrollPane scroll, Supplier<Optional<StaysInSight>> staying,
            Supplier<Optional<StaysBeside>> beside) {
        var keep = new KeepInView(scroll, staying, beside);
        scroll.sceneProperty().addListener((_, before, now) -> keep.move(before, now));
    }

    /**
     * Where a part of this has the keyboard, all of it comes into view if there is room, else what stands from its top
     * to that part; of two, the outer one.
     */
    public static void whole(Node node) {
        node.getProperties().put(WHOLE, true);
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
        if (focused == null || !isInside(focused) || staying.get().filter(part -> part.holds(focused)).isPresent()) {
            return;
        }
        if (focused.isPressed()) {
            // It would go from under the hand that presses it, and the press be lost.
            onceReleased(focused);
        } else {
            // What has only just opened has no place yet; and the keyboard, or the page, may have gone by then.
            AfterLayout.run(scroll, () -> {
                if (isInside(focused) && hasKeyboard(focused)) {
                    show(focused);
                }
            });
        }
    }

    private void onceReleased(Node held) {
        held.pressedProperty().addListener(new ChangeListener<Boolean>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> pressed, Boolean before, Boolean now) {
                pressed.removeListener(this);
                follow(held);
            }
        });
    }

    private boolean hasKeyboard(Node node) {
        return scroll.getScene() != null && node == scroll.getScene().getFocusOwner();
    }

    private void show(Node focused) {
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - visible;
        double covered = staying.get().map(StaysInSight::height).orElse(0.0);
        var bounds = shown(focused, visible - covered);
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        double above = AROUND + covered;
        // what has gone down with the page goes back up with it
        double down = beside.get().map(part -> part.down(focused)).orElse(0.0);
        if (bounds.getMinY() - above < top) {
            double to = bounds.getMinY() - down - above;
            scroll.setVvalue(to < NAME && bounds.getMaxY() + RING <= visible ? 0 : to / hidden);
        } else if (bounds.getMaxY() + RING > top + visible) {
            scroll.setVvalue(Math.min(1, (bounds.getMaxY() + AROUND - visible) / hidden));
        }
    }

    /** What is to be seen of it in this height. */
    private Bounds shown(Node focused, double visible) {
        var seen = bounds(focused);
        boolean wholly = false;
        for (var up = focused; up != scroll.getContent(); up = up.getParent()) {
            if (up.hasProperties() && up.getProperties().containsKey(WHOLE)) {
                var whole = bounds(up);
                var most = downTo(focused, whole);
                if (fits(whole, visible)) {
                    seen = whole;
                    wholly = true;
                } else if (!wholly && fits(most, visible)) {
                    seen = most;
                }
            }
        }
        return seen;
    }

    private static boolean fits(Bounds part, double visible) {
        return part.getHeight() + 2 * AROUND <= visible;
    }

    private Bounds downTo(Node focused, Bounds whole) {
        return new BoundingBox(whole.getMinX(), whole.getMinY(), whole.getWidth(),
                bounds(focused).getMaxY() - whole.getMinY());
    }

    private Bounds bounds(Node node) {
        return scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private boolean isInside(Node node) {
        return Within.is(node, scroll.getContent());
    }
}
