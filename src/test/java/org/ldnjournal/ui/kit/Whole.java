package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What has to be so of every screen that was laid out: its words are whole, its controls have names. */
public final class Whole {
    private static final double HAIR = 1.5;

    private Whole() {}

    /** The words that are shown shortened, or that stick out of the screen at a side; none should be. */
    public static List<String> cutOff(Parent screen) {
        return Snapshots.onFx(() -> {
            var cut = new ArrayList<String>();
            double wide = screen.getLayoutBounds().getWidth();
            for (var node : screen.lookupAll("*")) {
                if (node instanceof Labeled labeled && isShown(labeled) && says(labeled)
                        && (isShortened(labeled) || sticksOut(labeled, screen, wide))) {
                    cut.add(labeled.getText());
                }
            }
            return cut;
        });
    }

    private static boolean says(Labeled labeled) {
        return labeled.getText() != null && !labeled.getText().isBlank();
    }

    private static boolean isShortened(Labeled labeled) {
        return labeled.lookup(".text") instanceof Text text && !text.getText().equals(labeled.getText());
    }

    private static boolean sticksOut(Labeled labeled, Parent screen, double wide) {
        var bounds = screen.sceneToLocal(labeled.localToScene(labeled.getLayoutBounds()));
        return bounds.getMinX() < -HAIR || bounds.getMaxX() > wide + HAIR;
    }

    /** What the keyboard can reach and a screen reader cannot name; nothing should be. */
    public static List<Node> nameless(Parent screen) {
        return Snapshots.onFx(() -> screen.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && isShown(node) && !hasName(node)).toList());
    }

    private static boolean hasName(Node node) {
        return Optional.ofNullable(node.getAccessibleText()).filter(text -> !text.isBlank()).isPresent()
                || node instanceof Labeled labeled && says(labeled)
                || node instanceof TextInputControl input && input.getAccessibleText() != null;
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }
}
