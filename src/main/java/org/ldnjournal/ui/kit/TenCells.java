package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;

/**
 * The numbers from 0 to 10 beside each other, of which one or none is chosen. One stop of the Tab key, and to who
 * listens one slider: a number is a frame and its digits, no control of its own, which a window with many scales would
 * take long to dress.
 */
final class TenCells extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** Pixels: what a finger meets. */
    private static final double SMALLEST = 44;
    /** How much wider than its letters are high. */
    private static final double WIDTH = 2.6;
    private static final double MARK_WIDTH = 14;
    private static final double MARK_HEIGHT = 4;

    private final String name;
    private final Texts texts;
    private final List<StackPane> cells = new ArrayList<>();
    private final Region mark = new Region();
    private final ObjectProperty<Optional<Integer>> value = new SimpleObjectProperty<>(this, "value", Optional.empty());
    /** Runs while a 0 still belongs to the 1 before it: whoever types "10" means the worst, not the best. */
    private final PauseTransition afterOne = new PauseTransition(Duration.seconds(1));
    private Optional<Integer> marked = Optional.empty();
    private Runnable goOn = () -> { };

    /** @param name what is rated, read out */
    TenCells(String name, Texts texts) {
        this.name = name;
        this.texts = texts;
        getStyleClass().add("cells");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        for (int number = 0; number <= Score.HIGHEST; number++) {
            cells.add(cell(number));
        }
        mark.getStyleClass().add("cell-mark");
        mark.setManaged(false);
        mark(Optional.empty());
        getChildren().addAll(cells);
        getChildren().add(mark);
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
    void mark(Optional<Integer> number) {
        marked = number;
        mark.setVisible(number.isPresent());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marked.map(cells::get).ifPresent(cell -> mark.resizeRelocate(
                snapPositionX(cell.getLayoutX() + (cell.getWidth() - MARK_WIDTH) / 2),
                cell.getLayoutY() + cell.getHeight(), MARK_WIDTH, MARK_HEIGHT));
    }

    private StackPane cell(int digit) {
        var number = new Text(Integer.toString(digit));
        number.getStyleClass().add("number");
        var cell = new StackPane(number);
        cell.getStyleClass().add("cell");
        // not in the style sheet, where JavaFX would look for the letters of each cell in all that is around it
        cell.setMinSize(SMALLEST, SMALLEST);
        number.fontProperty().subscribe(letters -> cell.setPrefWidth(WIDTH * letters.getSize()));
        cell.setOnMousePressed(_ -> {
            requestFocus();
            choose(digit);
        });
        return cell;
    }

    private void choose(int number) {
        value.set(Optional.of(number));
    }

    private void typed(KeyEvent event) {
        if (!Keyboard.writes(event)) {
            return;
        }
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
        if (!Keyboard.writes(event)) {
            return;
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
        for (int cell = 0; cell < cells.size(); cell++) {
            cells.get(cell).pseudoClassStateChanged(CHOSEN, now.equals(Optional.of(cell)));
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
