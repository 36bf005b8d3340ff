package org.ldnjournal.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/**
 * An address of the web, to be selected and copied. A page holds many, and a field is a lot of work to make: until the
 * keyboard comes to it, or it is pressed, words stand in its place.
 */
final class Address extends StackPane {
    private static final String LOOKS = "address";

    private final String address;
    private final String name;

    /** @param name what a screen reader calls it */
    Address(String address, String name) {
        this.address = address;
        this.name = name;
        getChildren().add(words());
    }

    private Label words() {
        var words = Words.small(address);
        words.getStyleClass().add(LOOKS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setAccessibleText(name);
        words.setFocusTraversable(true);
        words.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                becomeField();
            }
        });
        words.setOnMousePressed(press -> {
            becomeField();
            press.consume();
        });
        return words;
    }

    /** As high as the words were: nothing below it moves. */
    private void becomeField() {
        var field = new TextField(address);
        field.setEditable(false);
        field.getStyleClass().add(LOOKS);
        Tip.of(field, address);
        field.setAccessibleText(name);
        setMinHeight(getHeight());
        getChildren().setAll(field);
        field.requestFocus();
    }
}
