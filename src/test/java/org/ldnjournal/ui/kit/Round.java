package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A round with the Tab key through all that takes the keyboard, and the same way back. */
final class Round {
    private static final int WITHIN = 40;
    private static final double ROW = 22;

    private final Scene scene;
    private final Set<Node> traps = new LinkedHashSet<>();
    private final List<Node> stops;

    private Round(Scene scene) {
        this.scene = scene;
        stops = go(false);
    }

    /** Goes round the scene of this part, which is shown in a window, from its first. */
    static Round of(Parent root) {
        return new Round(root.getScene());
    }

    /** Where the keyboard comes by, in order. */
    List<Node> stops() {
        return stops;
    }

    /** Traps, what is left out, and leaps against the order of reading. */
    List<String> findings() {
        var findings = new ArrayList<String>();
        var back = new LinkedHashSet<>(go(true));
        traps.stream().map(trap -> "no way out of " + OnScreen.named(trap)).forEach(findings::add);
        stops.stream().filter(stop -> !back.contains(stop))
                .map(stop -> "not reached going back: " + OnScreen.named(stop))
                .forEach(findings::add);
        var reached = Set.copyOf(stops);
        OnScreen.nodes(scene.getRoot()).stream().filter(node -> takesKeys(node) && !reached.contains(node))
                .map(node -> "not reached: " + OnScreen.named(node)).forEach(findings::add);
        // what was made when the keyboard came to it has its place only now
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        for (int i = 1; i < stops.size(); i++) {
            if (isBefore(stops.get(i), stops.get(i - 1))) {
                findings.add("read before: " + OnScreen.named(stops.get(i)) + ", reached after: "
                        + OnScreen.named(stops.get(i - 1)));
            }
        }
        return findings;
    }

    private List<Node> go(boolean back) {
        OnScreen.nodes(scene.getRoot()).stream().filter(node -> node.isFocusTraversable() && !OnScreen.isDisabled(node))
                .findFirst().ifPresent(Node::requestFocus);
        var seen = new LinkedHashSet<Node>();
        int steps = 0;
        while (steps < WITHIN && (seen.add(scene.getFocusOwner()) || steps > 0)) {
            var before = scene.getFocusOwner();
            Event.fireEvent(before, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, false, false, false));
            // a table may take its cells one after another; a trap is what is never left
            steps = scene.getFocusOwner() == before ? steps + 1 : 0;
        }
        if (steps >= WITHIN) {
            traps.add(scene.getFocusOwner());
        }
        return new ArrayList<>(seen);
    }

    private static boolean takesKeys(Node node) {
        if (OnScreen.isDisabled(node) || node instanceof ScrollPane) {
            return false;
        }
        boolean isControl = node instanceof Button || node instanceof CheckBox || node instanceof ComboBoxBase<?>
                || node instanceof TextInputControl;
        boolean isPart = node.getParent() != null
                && OnScreen.around(node.getParent(), up -> up instanceof ComboBoxBase<?>).isPresent();
        return node.isFocusTraversable() || isControl && !isPart;
    }

    /** Above it, or at its left in the same row, and not at the top of the next column. */
    private static boolean isBefore(Node next, Node last) {
        if (!page(last).equals(page(next))) {
            return false;
        }
        var a = at(last);
        var b = at(next);
        boolean isAbove = b.getMaxY() <= a.getMinY() + ROW / 2 && b.getMinX() < a.getMaxX() - 1;
        boolean isLeft = Math.abs(b.getCenterY() - a.getCenterY()) < ROW / 2 && b.getMaxX() <= a.getMinX() + 1;
        return isAbove || isLeft;
    }

    /** In its place among the others, also where it stays in sight when they have gone by. */
    private static Bounds at(Node node) {
        var at = OnScreen.in(page(node).orElse(node.getScene().getRoot()), node);
        double stayed = OnScreen.around(node, up -> up.getStyleClass().contains("stays-in-sight"))
                .map(Node::getTranslateY).orElse(0.0);
        return new BoundingBox(at.getMinX(), at.getMinY() - stayed, at.getWidth(), at.getHeight());
    }

    /** What scrolls is measured within its page, since the keyboard itself moves it. */
    private static Optional<Node> page(Node node) {
        return OnScreen.around(node, up -> up.getStyleClass().contains("page"));
    }
}
