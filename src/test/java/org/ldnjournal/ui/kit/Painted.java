package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The contrast of what is painted: the colour that a word has against the pixels behind it, and the frame of a control
 * or a mark against the pixels around it. WCAG 2.2 asks for 4.5 for words (1.4.3) and for 3 for the rest (1.4.11).
 */
final class Painted {
    private static final double WORDS = 4.5;
    private static final double SHAPES = 3;
    /** How far outside of a shape what is around it is looked at, and how far inside its frame. */
    private static final double OUTSIDE = 2.5;
    private static final double INSIDE = 5;
    private static final Set<String> FRAMED =
            Set.of("text-input", "combo-box-base", "box", "radio", "mark", "severity");

    private final Node part;
    private final WritableImage image;
    private final PixelReader pixels;

    private Painted(Node part, Color page) {
        this.part = part;
        var parameters = new SnapshotParameters();
        parameters.setFill(page);
        image = part.snapshot(parameters, null);
        pixels = image.getPixelReader();
    }

    /** What cannot be made out. */
    static List<String> faint(Parent root, Color page) {
        var pages = new ArrayList<Node>(OnScreen.nodes(root).stream()
                .filter(node -> node instanceof ScrollPane && node.getStyleClass().contains("page-scroll"))
                .map(node -> ((ScrollPane) node).getContent()).toList());
        pages.add(root);
        var seen = OnScreen.texts(root).toList();
        var solid = seen.stream().map(Node::getOpacity).toList();
        seen.forEach(text -> text.setOpacity(0));
        try {
            return pages.stream().flatMap(part -> {
                var painted = new Painted(part, page);
                return Stream.concat(
                        seen.stream().filter(text -> home(text, pages) == part).flatMap(painted::faintWord),
                        OnScreen.nodes(part).stream().filter(node -> home(node, pages) == part)
                                .flatMap(painted::faintShape));
            }).distinct().toList();
        } finally {
            for (int i = 0; i < seen.size(); i++) {
                seen.get(i).setOpacity(solid.get(i));
            }
        }
    }

    private static Node home(Node node, List<Node> pages) {
        return OnScreen.around(node, pages::contains).orElseThrow();
    }

    private Stream<String> faintWord(Text text) {
        if (OnScreen.isDisabled(text) || !(text.getFill() instanceof Color ink)) {
            return Stream.empty();
        }
        double least = text instanceof FontIcon ? SHAPES : WORDS;
        double opacity = opacity(text.getParent());
        var at = OnScreen.seen(part, text);
        double found = DoubleStream.of(.1, .3, .5, .7, .9).flatMap(x -> DoubleStream.of(.3, .5, .7)
                        .mapToObj(y -> pixel(at.getMinX() + x * at.getWidth(), at.getMinY() + y * at.getHeight()))
                        .flatMap(Optional::stream)
                        .mapToDouble(below -> Contrast.of(Contrast.over(below, ink, opacity), below)))
                .min().orElse(least);
        return found >= least - .005 ? Stream.empty()
                : Stream.of("%.2f “%s” %s".formatted(found, OnScreen.named(text), ink));
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (var up = node; up != null; up = up.getParent()) {
            opacity *= up.getOpacity();
        }
        return opacity;
    }

    private Stream<String> faintShape(Node node) {
        if (!isFramed(node) || OnScreen.isDisabled(node) || OnScreen.isOutOfSight(node, part)) {
            return Stream.empty();
        }
        var at = OnScreen.in(part, node);
        double found = strongest(at);
        return found >= SHAPES - .005 ? Stream.empty() : Stream.of("%.2f frame of %s".formatted(found, where(node)));
    }

    private static String where(Node node) {
        return OnScreen.named(node) + " in " + OnScreen.named(node.getParent());
    }

    private static boolean isFramed(Node node) {
        boolean isChosen = node.getPseudoClassStates().stream().anyMatch(state ->
                state.getPseudoClassName().equals("selected") && node.getStyleClass().contains("toggle-button")
                        || state.getPseudoClassName().equals("chosen") || state.getPseudoClassName().equals("before"));
        return isChosen || node.getStyleClass().stream().anyMatch(FRAMED::contains)
                && node.getLayoutBounds().getWidth() > 0 && !node.getStyleClass().contains("address");
    }

    /** Going in from each side, the frame or what it holds has to stand out from what is around it. */
    private double strongest(Bounds at) {
        double best = 0;
        for (double in = 0; in <= INSIDE; in += 1) {
            best = Math.max(best, between(at.getMinX() - OUTSIDE, at.getCenterY(), at.getMinX() + in, at.getCenterY()));
            best = Math.max(best, between(at.getCenterX(), at.getMinY() - OUTSIDE, at.getCenterX(), at.getMinY() + in));
            best = Math.max(best, between(at.getCenterX(), at.getMaxY() + OUTSIDE, at.getCenterX(), at.getMaxY() - in));
        }
        return Math.max(best, between(at.getMinX() - OUTSIDE, at.getCenterY(), at.getCenterX(), at.getCenterY()));
    }

    private double between(double x, double y, double otherX, double otherY) {
        return pixel(x, y).flatMap(one -> pixel(otherX, otherY).map(other -> Contrast.of(one, other))).orElse(0.0);
    }

    private Optional<Color> pixel(double x, double y) {
        // a snapshot begins where what is painted begins, which may be beyond the layout
        double left = Math.floor(x - part.getBoundsInParent().getMinX() + part.getLayoutX() + part.getTranslateX());
        double top = Math.floor(y - part.getBoundsInParent().getMinY() + part.getLayoutY() + part.getTranslateY());
        return left < 0 || top < 0 || left >= image.getWidth() || top >= image.getHeight() ? Optional.empty()
                : Optional.of(pixels.getColor((int) left, (int) top));
    }
}
