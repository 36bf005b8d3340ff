package org.ldnjournal.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/**
 * A few choices beside each other, of which one or none is chosen. One stop for the Tab key; the arrow keys choose.
 *
 * @param <T> what is chosen
 */
public final class Segmented<T> extends Flow {
    private static final double GAP = 2;

    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ObjectProperty<T> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final List<T> choices;

    /**
     * @param name    what is chosen, read out
     * @param choices in order
     * @param words   how a choice is called
     */
    public Segmented(String name, List<T> choices, Function<T, String> words) {
        this.choices = List.copyOf(choices);
        getStyleClass().add("segments");
        setGap(GAP, GAP);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(name);
        setMaxWidth(USE_PREF_SIZE);
        for (var choice : choices) {
            var button = new ToggleButton(words.apply(choice));
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setAccessibleText(name + ": " + words.apply(choice));
            button.setOnAction(_ -> {
                chosen.set(choice);
                // Pressing what is chosen chooses it still: the button itself would let go of it.
                show(choice);
            });
            // It is no stop for the Tab key yet, and a button that is none leaves the keyboard where it was.
            button.setOnMousePressed(_ -> button.requestFocus());
            buttons.put(choice, button);
            getChildren().add(button);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        chosen.addListener((_, _, now) -> show(now));
        show(null);
    }

    /** What is chosen; null where nothing is. */
    public ObjectProperty<T> chosen() {
        return chosen;
    }

    /** The button of this choice. */
    public ToggleButton button(T choice) {
        return buttons.get(choice);
    }

    private void keys(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, DOWN -> step(1, event);
            case LEFT, UP -> step(-1, event);
            default -> { }
        }
    }

    private void step(int by, KeyEvent event) {
        int from = chosen.get() == null ? -1 : choices.indexOf(chosen.get());
        int to = Math.clamp(from + by, 0, choices.size() - 1);
        chosen.set(choices.get(to));
        buttons.get(choices.get(to)).requestFocus();
        event.consume();
    }

    private void show(T now) {
        buttons.forEach((choice, button) -> {
            button.setSelected(choice.equals(now));
            button.setFocusTraversable(choice.equals(now) || now == null && choice.equals(choices.getFirst()));
        });
    }
}
