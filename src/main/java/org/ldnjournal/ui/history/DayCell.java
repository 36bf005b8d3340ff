package org.ldnjournal.ui.history;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;

/** One day of the calendar: its number, its score on a patch of colour, and its marks. */
final class DayCell extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private final Heat heat = new Heat();
    private final Label number = new Label();
    private final Label value = new Label();
    private final HBox corner = new HBox();
    private final HBox marks = new HBox();
    private final Runnable chosen;
    private JournalDay day;

    /** @param chosen what happens when it is pressed */
    DayCell(Runnable chosen) {
        this.chosen = chosen;
        getStyleClass().add("day-cell");
        setAccessibleRole(AccessibleRole.BUTTON);
        number.getStyleClass().add("day-number");
        value.getStyleClass().add("day-value");
        corner.getStyleClass().add("day-marks");
        marks.getStyleClass().add("day-marks");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var top = new HBox(number, space, corner);
        var middle = new StackPane(value);
        VBox.setVgrow(middle, Priority.ALWAYS);
        var face = new StackPane(heat, new VBox(top, middle));
        VBox.setVgrow(face, Priority.ALWAYS);
        var column = new VBox(face, marks);
        column.getStyleClass().add("day-column");
        column.setMouseTransparent(true);
        getChildren().add(column);
        setOnMousePressed(_ -> chosen.run());
    }

    /** The day that it shows. */
    JournalDay day() {
        return day;
    }

    /** Shows a day up to today. */
    void show(DayFacts facts, Scale scale, JournalDay today, DayWords words) {
        day = facts.day();
        setDisable(false);
        number.setText(Integer.toString(day.date().getDayOfMonth()));
        pseudoClassStateChanged(TODAY, day.equals(today));
        facts.entry().score(scale).ifPresentOrElse(score -> {
            heat.show(score);
            value.setText(Integer.toString(score.value()));
        }, this::clearScore);
        corner.getChildren().clear();
        marks.getChildren().clear();
        addIf(corner, facts.isLate(scale), Mark.LATE);
        addIf(corner, facts.entry().badDay(), Mark.BAD_DAY);
        Mark.of(facts.dose()).ifPresent(mark -> addIf(marks, true, mark));
        addIf(marks, !facts.effects().isEmpty(), Mark.EFFECTS);
        addIf(marks, !facts.events().isEmpty(), Mark.EVENT);
        addIf(marks, facts.isCrash(), Mark.CRASH);
        setAccessibleText(words.spoken(facts, scale, today));
    }

    /** Shows a day that is still to come: its number and nothing else. */
    void showAhead(JournalDay ahead) {
        day = ahead;
        setDisable(true);
        number.setText(Integer.toString(ahead.date().getDayOfMonth()));
        pseudoClassStateChanged(TODAY, false);
        clearScore();
        corner.getChildren().clear();
        marks.getChildren().clear();
    }

    /** Whether it is the day that is looked at; only that one is a stop of the Tab key. */
    void mark(boolean isChosen) {
        pseudoClassStateChanged(CHOSEN, isChosen);
        setFocusTraversable(isChosen);
    }

    private void clearScore() {
        heat.clear();
        value.setText("");
    }

    private static void addIf(HBox place, boolean isSo, Mark mark) {
        if (isSo) {
            place.getChildren().add(mark.shape());
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            chosen.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
