package org.ldnjournal.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;

/**
 * What is pressed is high and wide enough for a hand that trembles: 44 px, as WCAG 2.2 asks for at level AAA (2.5.5).
 */
final class Targets {
    static final double LEAST = 44;
    private static final double HAIR = .6;

    private Targets() {}

    /** What is pressed and smaller than that. */
    static List<String> small(Parent root) {
        return OnScreen.nodes(root).stream()
                .filter(node -> isPressed(node) && !OnScreen.isOutOfSight(node, root) && isSmall(node))
                .map(node -> "%s: %.0f × %.0f".formatted(OnScreen.named(node), width(node), height(node))).toList();
    }

    private static boolean isPressed(Node node) {
        if (OnScreen.isDisabled(node) || isPartOfControl(node) || node instanceof ScrollPane) {
            return false;
        }
        return node.isFocusTraversable() || node.getOnMousePressed() != null || node.getOnMouseClicked() != null
                || node instanceof ListCell<?> cell && !cell.isEmpty()
                || node instanceof Control && !(node instanceof Label)
                && node.getStyleClass().contains("toggle-button");
    }

    /**
     * The arrow of a choice is pressed with the choice, a cell with its row; a scroll bar is one way to scroll of
     * several.
     */
    private static boolean isPartOfControl(Node node) {
        return OnScreen.around(node, up -> up instanceof ScrollBar || up instanceof TableCell || up instanceof TableRow
                || up.getStyleClass().contains("column-header-background")
                || up != node && up.getStyleClass().contains("combo-box-base")).isPresent();
    }

    private static boolean isSmall(Node node) {
        return width(node) < LEAST - HAIR || height(node) < LEAST - HAIR;
    }

    private static double width(Node node) {
        return node.getLayoutBounds().getWidth();
    }

    private static double height(Node node) {
        return node.getLayoutBounds().getHeight();
    }
}
