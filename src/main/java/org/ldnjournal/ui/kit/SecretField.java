package org.ldnjournal.ui.kit;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A field for words that nobody should read over a shoulder: they are shown only while a box is ticked, which several
 * fields may share. Its name stands above, and below is a place for a message that is kept free.
 */
public final class SecretField extends VBox {
    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();
    private final CheckBox show;
    private final Label message = new Label();

    /**
     * @param name what is typed in, shown above and read out
     * @param show shows the words while it is ticked; stands elsewhere
     */
    public SecretField(String name, CheckBox show) {
        getStyleClass().add("field");
        this.show = show;
        var label = Words.body(name);
        label.setLabelFor(hidden);
        shown.textProperty().bindBidirectional(hidden.textProperty());
        hidden.setAccessibleText(name);
        shown.setAccessibleText(name);
        show.selectedProperty().addListener((_, _, now) -> swap(now));
        swap(show.isSelected());
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        hidden.textProperty().addListener((_, _, _) -> say("", false));
        getChildren().addAll(label, new StackPane(hidden, shown), message);
    }

    private void swap(boolean open) {
        boolean had = hidden.isFocused() || shown.isFocused();
        Visible.when(shown, open);
        Visible.when(hidden, !open);
        if (had) {
            input().requestFocus();
        }
    }

    /** Where it is typed at present. */
    public TextField input() {
        return show.isSelected() ? shown : hidden;
    }

    /** What is typed. */
    public String text() {
        return hidden.getText();
    }

    /** Does this when Enter is pressed in it. */
    public void onEnter(Runnable action) {
        hidden.setOnAction(_ -> action.run());
        shown.setOnAction(_ -> action.run());
    }

    /** Says in its place why what is typed is refused; what is typed stays. */
    public void refuse(String reason) {
        say(reason, true);
    }

    /** Says something in its place that is no refusal. */
    public void say(String words) {
        say(words, false);
    }

    private void say(String words, boolean refusal) {
        message.setText(words);
        message.getStyleClass().remove("trouble");
        if (refusal) {
            message.getStyleClass().add("trouble");
        }
        hidden.setAccessibleHelp(words);
        shown.setAccessibleHelp(words);
    }
}
