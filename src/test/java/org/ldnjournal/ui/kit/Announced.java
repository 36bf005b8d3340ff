package org.ldnjournal.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** What a screen reader says of what the keyboard reaches: a name, what it is, and the value of what has one. */
final class Announced {
    private static final Set<AccessibleRole> NOTHING = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);
    private static final Set<AccessibleRole> PICTURES = Set.of(AccessibleRole.IMAGE_VIEW, AccessibleRole.DIALOG);

    private Announced() {}

    /** What is not told in full. */
    static List<String> lacking(Parent root) {
        return OnScreen.nodes(root).stream().flatMap(Announced::lacking).toList();
    }

    private static Stream<String> lacking(Node node) {
        if (!node.isFocusTraversable()) {
            return PICTURES.contains(node.getAccessibleRole()) && name(node).isEmpty()
                    && !OnScreen.around(node.getParent(), Announced::speaksForItsParts).isPresent()
                    ? Stream.of("no name: " + OnScreen.named(node)) : Stream.empty();
        }
        return Stream.of(
                name(node).isEmpty() ? "no name: " + OnScreen.named(node) : "",
                NOTHING.contains(node.getAccessibleRole()) ? "no role: " + OnScreen.named(node) : "",
                hasValue(node) ? "" : "no value: " + OnScreen.named(node)).filter(finding -> !finding.isEmpty());
    }

    private static boolean speaksForItsParts(Node node) {
        return !NOTHING.contains(node.getAccessibleRole()) && name(node).isPresent();
    }

    private static Optional<String> name(Node node) {
        return Optional.ofNullable(node.getAccessibleText())
                .or(() -> Optional.of(node).filter(Labeled.class::isInstance)
                        .map(labeled -> ((Labeled) labeled).getText()))
                .filter(words -> !words.isBlank());
    }

    private static boolean hasValue(Node node) {
        return switch (node.getAccessibleRole()) {
            case SLIDER -> node.queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE) != null
                    && node.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE) != null
                    && node.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING) != null;
            case CHECK_BOX, RADIO_BUTTON, TOGGLE_BUTTON, TAB_ITEM ->
                    node.queryAccessibleAttribute(AccessibleAttribute.SELECTED) != null;
            default -> true;
        };
    }
}
