package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;

/**
 * Nodes on one line where there is room, and on the next lines where there is not. It asks for no more than one line.
 * Asked how high it is, it changes nothing but that a button's words may wrap from then on: JavaFX asks for one width
 * after another, and would else measure and lay out anew with each frame.
 */
public class Flow extends Pane {
    private static final double ACROSS = 12;
    private static final double DOWN = 8;
    /** Sums of fractions may come out a hair wider than they were asked for. */
    private static final double HAIR = 1;

    private final Heights wanted = new Heights();
    private double across = ACROSS;
    private double down = DOWN;
    /** Beside something higher it stands in the middle, as the rest of the line does. */
    private Pos alignment = Pos.CENTER_LEFT;
    private VPos inLine = VPos.CENTER;

    /** Nodes with 12 px between them, 8 px between lines. */
    public Flow(Node... nodes) {
        super(nodes);
    }

    /** One line of nodes. */
    private record Line(List<Node> nodes, double width, double height) {}

    /** So many pixels between two on a line, instead of 12. */
    public void setGap(double pixels) {
        setGap(pixels, DOWN);
    }

    /** So many pixels between two on a line, and so many between two lines. */
    public void setGap(double betweenNodes, double betweenLines) {
        across = betweenNodes;
        down = betweenLines;
        requestLayout();
    }

    /** Where the lines stand in more room than they need; until this is said at the left, half way down. */
    public void setAlignment(Pos place) {
        alignment = place;
        requestLayout();
    }

    /** Where a node that is no field stands on a line with a higher one; in the middle until this is said. */
    public void setInLine(VPos place) {
        inLine = place;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        // also called while this is being constructed
        if (wanted != null) {
            wanted.forget();
        }
        super.requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return sides() + getManagedChildren().stream().mapToDouble(node -> snapSizeX(node.minWidth(-1))).max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        var shown = getManagedChildren();
        return sides() + shown.stream().mapToDouble(this::wanted).sum()
                + Math.max(0, shown.size() - 1) * snapSpaceX(across);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return wanted.at(width, this::measured);
    }

    private double measured(double width) {
        return snappedTopInset() + snappedBottomInset() + height(lines(width < 0 ? computePrefWidth(-1) : width));
    }

    private double height(List<Line> lines) {
        return lines.stream().mapToDouble(Line::height).sum() + Math.max(0, lines.size() - 1) * snapSpaceY(down);
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    /** How wide it would be with all room. */
    private double wanted(Node node) {
        return snapSizeX(Math.max(node.minWidth(-1), Math.min(node.prefWidth(-1), node.maxWidth(-1))));
    }

    /** How wide it is with this room: what goes on in a next line itself, as a flow and words do, is no wider. */
    private double width(Node node, double room) {
        double wanted = wanted(node);
        return wanted <= room + HAIR || !wraps(node) ? wanted : Math.max(0, room);
    }

    private static boolean wraps(Node node) {
        return switch (node) {
            case Flow _ -> true;
            case Button button when button.getMinWidth() == 0 -> {
                button.setWrapText(true);
                yield true;
            }
            case Labeled words -> words.isWrapText();
            default -> false;
        };
    }

    private double height(Node node, double width) {
        double bias = node.getContentBias() == Orientation.HORIZONTAL ? width : -1;
        return snapSizeY(Math.max(node.minHeight(bias), Math.min(node.prefHeight(bias), node.maxHeight(bias))));
    }

    private List<Line> lines(double width) {
        double room = width - sides();
        var lines = new ArrayList<Line>();
        var nodes = new ArrayList<Node>();
        double used = 0;
        double high = 0;
        for (var node : getManagedChildren()) {
            double own = width(node, room);
            double before = nodes.isEmpty() ? 0 : used + snapSpaceX(across);
            if (!nodes.isEmpty() && before + own > room + HAIR) {
                lines.add(new Line(List.copyOf(nodes), used, high));
                nodes.clear();
                before = 0;
                high = 0;
            }
            nodes.add(node);
            used = before + own;
            high = Math.max(high, height(node, own));
        }
        if (!nodes.isEmpty()) {
            lines.add(new Line(nodes, used, high));
        }
        return lines;
    }

    /** Fields begin at one height: what is said below one of them moves none beside it. */
    private VPos place(Node node) {
        return node instanceof Field ? VPos.TOP : inLine;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - sides();
        var lines = lines(getWidth());
        double free = getHeight() - snappedTopInset() - snappedBottomInset() - height(lines);
        double y = snappedTopInset() + switch (alignment.getVpos()) {
            case TOP, BASELINE -> 0;
            case CENTER -> snapPositionY(free / 2);
            case BOTTOM -> free;
        };
        for (var line : lines) {
            double x = snappedLeftInset() + switch (alignment.getHpos()) {
                case LEFT -> 0;
                case CENTER -> snapPositionX((room - line.width()) / 2);
                case RIGHT -> room - line.width();
            };
            for (var node : line.nodes()) {
                double own = width(node, room);
                layoutInArea(node, x, y, own, line.height(), 0, Insets.EMPTY, true, false, HPos.LEFT,
                        place(node));
                x += own + snapSpaceX(across);
            }
            y += line.height() + snapSpaceY(down);
        }
    }
}
