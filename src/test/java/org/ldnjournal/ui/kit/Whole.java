package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** What has to be so of every screen that was laid out: its words are whole, its controls have names. */
public final class Whole {
    private static final double HAIR = 1.5;

    private Whole() {}

    /** The words that are shown shortened, or that stick out of the screen at a side; none should be. */
    public static List<String> cutOff(Parent screen) {
        return Snapshots.onFx(() -> cutOffNow(screen));
    }

    /**
     * The same, words that lie over others or are too long for their field, and pages that reach below their scroll bar;
     * asked on the JavaFX thread.
     */
    static List<String> cutOffNow(Parent screen) {
        var cut = new ArrayList<String>();
        double wide = screen.getLayoutBounds().getWidth();
        for (var node : OnScreen.nodes(screen)) {
            if (node instanceof Labeled labeled && says(labeled)
                    && (isShortened(labeled) || sticksOut(labeled, screen, wide))) {
                cut.add(labeled.getText());
            }
            if (node instanceof TextField field && isTooLong(field)) {
                cut.add(OnScreen.named(field) + ": " + field.getPromptText());
            }
            if (node instanceof ScrollPane page && page.isFitToWidth()
                    && page.getContent().getLayoutBounds().getWidth() > page.getViewportBounds().getWidth() + HAIR) {
                cut.add("a page that is wider than what is seen of it");
            }
        }
        cut.addAll(overlaps(screen));
        return cut;
    }

    private static boolean says(Labeled labeled) {
        return labeled.getText() != null && !labeled.getText().isBlank();
    }

    private static boolean isShortened(Labeled labeled) {
        return labeled.lookup(".text") instanceof Text text && (!text.getText().equals(labeled.getText())
                || labeled.isWrapText() && hasBrokenWord(labeled, text));
    }

    /** A word that is longer than its line goes on in the next without a hyphen. */
    private static boolean hasBrokenWord(Labeled labeled, Text text) {
        double room = text.getWrappingWidth() > 0 ? text.getWrappingWidth() : Double.MAX_VALUE;
        return Stream.of(labeled.getText().split("[\\s\u2013/-]+")).anyMatch(word -> {
            var alone = new Text(word);
            alone.setFont(text.getFont());
            return alone.getLayoutBounds().getWidth() > room + HAIR;
        });
    }

    private static boolean sticksOut(Labeled labeled, Parent screen, double wide) {
        // a table that is wider than the window scrolls
        return OnScreen.around(labeled, up -> up instanceof TableView<?>).isEmpty()
                && (OnScreen.in(screen, labeled).getMinX() < -HAIR
                        || OnScreen.in(screen, labeled).getMaxX() > wide + HAIR);
    }

    private static boolean isTooLong(TextField field) {
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        var prompt = new Text(field.getPromptText());
        prompt.setFont(field.getFont());
        return field.getText().isEmpty() && prompt.getLayoutBounds().getWidth() > room + HAIR;
    }

    /**
     * Words over words, where neither is in a list or a table, whose lines slide below each other, nor part of a flow
     * of words, where a run that begins within a line reaches around it.
     */
    private static List<String> overlaps(Parent screen) {
        var texts = OnScreen.texts(screen).filter(text -> !(text instanceof FontIcon)
                && OnScreen.around(text, up -> up instanceof VirtualFlow<?> || up instanceof TextFlow
                        || up instanceof TextInputControl || up.getStyleClass().contains("day-cell")).isEmpty())
                        .map(text -> {
                            var home = home(text, screen);
                            return new Said(text.getText(), home, inner(OnScreen.in(home, text)));
                        }).toList();
        var over = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (texts.get(i).home == texts.get(j).home && texts.get(i).at.intersects(texts.get(j).at)) {
                    over.add(texts.get(i).words + " lies over " + texts.get(j).words);
                }
            }
        }
        return over;
    }

    /** Words, and where they stand in what they belong to: asked once, since they are compared with all others. */
    private record Said(String words, Node home, Bounds at) {}

    /** What is laid over the window lies over words on purpose. */
    private static Node home(Node node, Parent screen) {
        return OnScreen.around(node,
                up -> up.getStyleClass().contains("page") || up.getStyleClass().contains("reminder")
                || up.getStyleClass().contains("stays-in-sight") || up.getStyleClass().contains("over-window")).orElse(screen);
    }

    private static Bounds inner(Bounds of) {
        return new BoundingBox(of.getMinX() + 2, of.getMinY() + of.getHeight() / 4,
                Math.max(0, of.getWidth() - 4), of.getHeight() / 2);
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
