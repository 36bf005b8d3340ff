package org.ldnjournal.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A place at the left. It is always as wide as when it is chosen, in the stronger letters: else the page would move
 * aside with the longest word.
 */
final class RailButton extends ToggleButton {
    private static final String CHOSEN = "Noto Sans SemiBold";

    private final Text chosen;

    RailButton(String words, Node icon) {
        super(words, icon);
        chosen = new Text(words);
        fontProperty().subscribe(font -> chosen.setFont(Font.font(CHOSEN, font.getSize())));
    }

    @Override
    protected double computePrefWidth(double height) {
        double strongest = snappedLeftInset() + snapSizeX(chosen.getLayoutBounds().getWidth()) + snappedRightInset();
        return Math.max(super.computePrefWidth(height), strongest);
    }
}
