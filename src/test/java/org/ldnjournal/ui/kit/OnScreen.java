package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What can be seen of a part that was laid out, in the order of its nodes; to be asked on the JavaFX thread. */
final class OnScreen {
    private static final double BESIDE_WORDS = 4;

    private OnScreen() {}

    /** Every node that is there, from the root on. */
    static List<Node> nodes(Node root) {
        var all = new ArrayList<Node>();
        add(root, all);
        return all;
    }

    private static void add(Node node, List<Node> all) {
        if (node.isVisible()) {
            all.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> add(child, all));
            }
        }
    }

    /** The words that can be read. */
    static Stream<Text> texts(Node root) {
        return nodes(root).stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !isOutOfSight(text, root));
    }

    /** Where it stands, measured from this node. */
    static Bounds in(Node whole, Node part) {
        return whole.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    }

    /** The part of it that no field and no list hides. */
    static Bounds seen(Node whole, Node part) {
        var at = in(whole, part);
        var area = around(part, TextArea.class::isInstance);
        if (area.isPresent()) {
            // an area paints its words from a picture of its own: what they stand on is seen beside them
            var frame = in(whole, area.get());
            return new BoundingBox(frame.getMinX() + BESIDE_WORDS, frame.getMinY() + BESIDE_WORDS, 2,
                    frame.getHeight() / 2);
        }
        for (var up = part.getParent(); up != null && up != whole; up = up.getParent()) {
            if (up.getClip() != null || up instanceof TextInputControl) {
                var frame = in(whole, up);
                double left = Math.max(at.getMinX(), frame.getMinX());
                double top = Math.max(at.getMinY(), frame.getMinY());
                at = new BoundingBox(left, top, Math.max(0, Math.min(at.getMaxX(), frame.getMaxX()) - left),
                        Math.max(0, Math.min(at.getMaxY(), frame.getMaxY()) - top));
            }
        }
        return at;
    }

    /** Whether a list, a field or a pane below this root hides it; a page that scrolls hides nothing. */
    static boolean isOutOfSight(Node node, Node root) {
        for (var up = node.getParent(); up != null && up != root; up = up.getParent()) {
            if (up.getClip() != null && !isPage(up) && !in(up, node).intersects(up.getClip().getBoundsInParent())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPage(Node node) {
        return around(node, ScrollPane.class::isInstance).filter(pane -> pane.getStyleClass().contains("page-scroll")
                && around(node, up -> up == ((ScrollPane) pane).getContent()).isEmpty()).isPresent();
    }

    /** It, or the nearest node around it, that is so. */
    static Optional<Node> around(Node node, Predicate<Node> wanted) {
        for (var up = node; up != null; up = up.getParent()) {
            if (wanted.test(up)) {
                return Optional.of(up);
            }
        }
        return Optional.empty();
    }

    static boolean isDisabled(Node node) {
        return around(node, Node::isDisable).isPresent();
    }

    /** How a finding names it: what it says, else what it is. */
    static String named(Node node) {
        var words = switch (node) {
            case Text text -> text.getText();
            case Labeled labeled when labeled.getText() != null && !labeled.getText().isBlank() -> labeled.getText();
            case TextInputControl input when input.getAccessibleText() == null -> input.getPromptText();
            default -> node.getAccessibleText();
        };
        return words == null || words.isBlank() ? node.getClass().getSimpleName() + node.getStyleClass() : words;
    }
}
