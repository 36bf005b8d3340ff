package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;

/** The numbers from 0 to 10 beside each other, of which one or none is chosen. One stop of the Tab key. */
final class TenCells extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");

    private final String name;
    private final Texts texts;
    private final List<Label> numbers = new ArrayList<>();
    private final List<Region> marks = new ArrayList<>();
    private final ObjectProperty<Optional<Integer>> value = new SimpleObjectProperty<>(this, "value", Optional.empty());
    /** Runs while a 0 still belongs to the 1 before it: whoever types "10" means the worst, not the best. */
    private final PauseTransition afterOne = new PauseTransition(Duration.seconds(1));
    private Runnable goOn = () -> { };

    /** @param name what is rated, read out */
    TenCells(String name, Texts texts) {
        this.name = name;
        this.texts = texts;
        getStyleClass().add("cells");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        for (int number = 0; number <= Score.HIGHEST; number++) {
            getChildren().add(cell(number));
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        value.addListener((_, _, now) -> show(now));
        show(Optional.empty());
    }

    /** What is chosen. */
    ObjectProperty<Optional<Integer>> value() {
        return value;
    }

    /** What Enter does. */
    void onGoOn(Runnable next) {
        goOn = next;
    }

    /** Marks a number, such as yesterday’s. */
    void mark(Optional<Integer> marked) {
        for (int cell = 0; cell < marks.size(); cell++) {
            marks.get(cell).pseudoClassStateChanged(BEFORE, marked.equals(Optional.of(cell)));
        }
    }

    private VBox cell(int digit) {
        var number = new Label(Integer.toString(digit));
        number.getStyleClass().add("cell");
        number.setOnMousePressed(_ -> {
            requestFocus();
            choose(digit);
        });
        var mark = new Region();
        mark.getStyleClass().add("cell-mark");
        numbers.add(number);
        marks.add(mark);
        var cell = new VBox(number, mark);
        cell.setAlignment(Pos.CENTER);
        return cell;
    }

    private void choose(int number) {
        value.set(Optional.of(number));
    }

    private void typed(KeyEvent event) {
        var typed = event.getCharacter();
        if (typed.length() == 1 && Character.isDigit(typed.charAt(0))) {
            digit(Character.digit(typed.charAt(0), 10));
            event.consume();
        } else if (typed.equals("-")) {
            choose(Score.HIGHEST);
            event.consume();
        }
    }

    private void digit(int digit) {
        boolean ten = digit == 0 && afterOne.getStatus() == Animation.Status.RUNNING;
        afterOne.stop();
        choose(ten ? Score.HIGHEST : digit);
        if (digit == 1) {
            afterOne.playFromStart();
        }
    }

    private void pressed(KeyEvent event) {
        if (!event.getCode().isDigitKey()) {
            afterOne.stop();
        }
        switch (event.getCode()) {
            case RIGHT -> step(1);
            case LEFT -> step(-1);
            case DELETE, BACK_SPACE -> value.set(Optional.empty());
            case ENTER -> goOn.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        choose(value.get().map(now -> Math.clamp(now + by, 0, Score.HIGHEST)).orElse(by > 0 ? 0 : Score.HIGHEST));
    }

    private void show(Optional<Integer> now) {
        for (int cell = 0; cell < numbers.size(); cell++) {
            numbers.get(cell).pseudoClassStateChanged(CHOSEN, now.equals(Optional.of(cell)));
        }
        setAccessibleText(now.map(number -> texts.get("scoreRow.chosen", name, number))
                .orElseGet(() -> texts.get("scoreRow.empty", name)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            // a value that is not there is no number: the words say so
            case VALUE -> value.get().map(Integer::doubleValue).orElse(0.0);
            case VALUE_STRING -> getAccessibleText();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) Score.HIGHEST;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT, BLOCK_INCREMENT -> step(1);
            case DECREMENT, BLOCK_DECREMENT -> step(-1);
            case SET_VALUE -> choose(Math.clamp(Math.round(((Number) parameters[0]).doubleValue()), 0, Score.HIGHEST));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
