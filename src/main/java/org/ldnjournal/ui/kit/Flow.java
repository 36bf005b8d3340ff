package org.ldnjournal.ui.kit;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/**
 * Nodes on one line where there is room, and on the next lines where there is not. It asks for no more than one line.
 */
public class Flow extends FlowPane {

    /** Nodes with 12 px between them, 8 px between lines. */
    public Flow(Node... nodes) {
        super(12, 8, nodes);
        setRowValignment(VPos.CENTER);
        // beside something higher it stands in the middle, as the rest of the line does
        setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected double computePrefWidth(double height) {
        var shown = getManagedChildren();
        double width = shown.stream()
                .mapToDouble(node -> Math.max(node.minWidth(-1), Math.min(node.prefWidth(-1), node.maxWidth(-1))))
                .map(this::snapSizeX).sum();
        return width + Math.max(0, shown.size() - 1) * snapSpaceX(getHgap()) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    public void resize(double width, double height) {
        limit(width);
        super.resize(width, height);
    }

    /** What goes on in a next line itself, as a flow and words do, is no wider than this. */
    private void limit(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        for (var node : getManagedChildren()) {
            boolean tooWide = node.prefWidth(-1) > room;
            switch (node) {
                case Flow flow -> flow.setMaxWidth(tooWide ? room : USE_PREF_SIZE);
                case Button button when button.getMinWidth() == 0 -> {
                    button.setWrapText(tooWide);
                    button.setMaxWidth(tooWide ? room : USE_COMPUTED_SIZE);
                }
                case Labeled words when words.isWrapText() -> words.setMaxWidth(tooWide ? room : USE_PREF_SIZE);
                default -> { }
            }
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset()
                + getManagedChildren().stream().mapToDouble(node -> snapSizeX(node.minWidth(-1))).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        limit(width < 0 ? computePrefWidth(-1) : width);
        // A pixel more, since sums of fractions may come out a hair wider than they were asked for.
        return super.computePrefHeight((width < 0 ? computePrefWidth(-1) : width) + 1);
    }
}
