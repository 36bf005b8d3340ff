package org.ldnjournal.ui.kit;

import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A text field with its name above and a place for a message below. The place is kept free, so that nothing jumps while
 * typing.
 */
public final class Field extends VBox {
    private final TextField input = new TextField();
    private final FieldMessage message = new FieldMessage(input);

    /**
     * @param name   what is typed in, shown above and read out
     * @param prompt an example, shown while it is empty; may be empty
     */
    public Field(String name, String prompt) {
        getStyleClass().add("field");
        var label = Words.body(name);
        label.setLabelFor(input);
        input.setPromptText(prompt);
        input.setAccessibleText(name);
        getChildren().addAll(label, input, message);
        KeepInView.whole(this);
    }

    /** As wide as so many letters are high; so it grows with them. */
    public Field wide(double letters) {
        input.fontProperty().subscribe(font -> setPrefWidth(letters * font.getSize()));
        return this;
    }

    /** Where it is typed is no wider than so many letters are high, however wide its name and its message are. */
    public Field inputWithin(double letters) {
        input.fontProperty().subscribe(font -> input.setMaxWidth(letters * font.getSize()));
        return this;
    }

    /** Where it is typed. */
    public TextField input() {
        return input;
    }

    /** What is typed. */
    public String text() {
        return input.getText();
    }

    /** Says in its place why what is typed is refused; what is typed stays. */
    public void refuse(String reason) {
        message.refuse(reason);
    }

    /** Says something in its place that is no refusal. */
    public void say(String words) {
        message.say(words);
    }

    /** Empties the place of the message. */
    public void clearMessage() {
        message.clear();
    }

    /** What it says at present; empty where it says nothing. */
    public String message() {
        return message.getText();
    }

    /** The place that is kept free for a message. */
    Region messagePlace() {
        return message;
    }
}
