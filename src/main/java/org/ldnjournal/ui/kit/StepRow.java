package org.ldnjournal.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.text.Texts;

/** A step in the form: the review before it, its dose, its days, and where it stands among the others. */
final class StepRow extends VBox {

    private final Texts texts;
    private final Field dose;
    private final Field days;
    private final Field again;
    private final CheckBox review;
    private final Button up;
    private final Button down;
    private final Button remove;

    /**
     * @param number   which step it is, counted from 1
     * @param isFirst  whether nothing comes before it
     * @param isLast   whether it has no end
     */
    StepRow(StepDraft step, int number, boolean isFirst, boolean isLast, Texts texts,
            Runnable moveUp, Runnable moveDown, Runnable away) {
        this.texts = texts;
        getStyleClass().add("step-row");
        dose = field(texts.get("stepsEditor.dose", number), "", "step-dose");
        again = field(texts.get("stepsEditor.again", number), "", "step-dose");
        days = field(texts.get("stepsEditor.days", number),
                texts.get(isLast ? "stepsEditor.noEnd" : "stepsEditor.daysPrompt"), "step-days");
        dose.input().textProperty().bindBidirectional(step.dose());
        again.input().textProperty().bindBidirectional(step.again());
        if (isLast) {
            days.input().setDisable(true);
        } else {
            days.input().textProperty().bindBidirectional(step.days());
        }
        dose.input().setDisable(step.isFixed());
        review = new CheckBox(texts.get("stepsEditor.review", number));
        review.selectedProperty().bindBidirectional(step.review());
        review.setDisable(step.isFixed());
        up = Buttons.icon(Feather.ARROW_UP, texts.get("stepsEditor.up", number), moveUp);
        down = Buttons.icon(Feather.ARROW_DOWN, texts.get("stepsEditor.down", number), moveDown);
        remove = Buttons.icon(Feather.X, texts.get("stepsEditor.remove", number), away);
        Visible.when(again, false);
        Visible.when(review, !isFirst);
        var fields = new Flow(dose, again, days, besideInput(up, down, remove));
        // what is said below one of them moves none beside it
        fields.setInLine(VPos.TOP);
        getChildren().addAll(review, fields);
    }

    private static VBox besideInput(Node... buttons) {
        var asHighAsAName = Words.body(" ");
        asHighAsAName.setVisible(false);
        var beside = new VBox(asHighAsAName, new HBox(buttons));
        beside.getStyleClass().add("field");
        return beside;
    }

    private static Field field(String name, String prompt, String style) {
        var field = new Field(name, prompt);
        field.getStyleClass().add(style);
        return field;
    }

    /** Which of the buttons mean something here; each keeps its place, so that they stand below each other. */
    void allow(boolean movesUp, boolean movesDown, boolean goesAway) {
        up.setVisible(movesUp);
        down.setVisible(movesDown);
        remove.setVisible(goesAway);
    }

    Field dose() {
        return dose;
    }

    Field days() {
        return days;
    }

    /** What takes the keyboard first: the first place that is still empty. */
    Node firstFocus() {
        return !dose.input().isDisabled() && (dose.text().isBlank() || days.input().isDisabled()) ? dose.input()
                : days.input().isDisabled() ? review : days.input();
    }

    /** Says what is unusual, and asks for the dose once more. */
    void askAgain(String question) {
        dose.say(texts.get("stepsEditor.asksAgain", question));
        Visible.when(again, true);
        again.input().requestFocus();
    }

    void clearMessages() {
        dose.clearMessage();
        days.clearMessage();
    }

    Button up() {
        return up;
    }

    Button down() {
        return down;
    }
}
