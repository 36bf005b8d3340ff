package org.ldnjournal.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.GuideAsked;
import org.ldnjournal.ui.kit.Shortcut;
import org.ldnjournal.ui.kit.Tip;

/**
 * The places at the left: an icon over a label, labels always there. One stop of the Tab key; the arrow keys go along.
 */
final class Rail extends VBox {
    private static final double WIDTH = 88;

    private final List<ToggleButton> buttons = new ArrayList<>();
    private final IntConsumer open;
    private final Texts texts;

    Rail(List<Place> places, Texts texts, IntConsumer open) {
        this.open = open;
        this.texts = texts;
        getStyleClass().add("rail");
        setMinWidth(WIDTH);
        setAlignment(Pos.TOP_CENTER);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(texts.get("rail.name"));
        for (int i = 0; i < places.size(); i++) {
            buttons.add(button(places.get(i), i, texts));
        }
        getChildren().addAll(buttons);
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, aside("guide", Feather.HELP_CIRCLE, texts.get("guide.name"),
                Shortcut.GUIDE.words(texts), () -> fireEvent(new GuideAsked())));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /** A button near the bottom that locks the journal. */
    void offerLock(Runnable lock) {
        getChildren().add(getChildren().size() - 1, aside("lock", Feather.LOCK, texts.get("passphrase.lock.rail"),
                texts.get("passphrase.lock.key"), lock));
    }

    /** Not a place: it stands at the bottom, lower than a place, and is a stop of the Tab key of its own. */
    private static Button aside(String id, Feather icon, String words, String key, Runnable action) {
        var button = new Button(words, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("place", "aside");
        button.setMinWidth(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        Tip.of(button, key);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private ToggleButton button(Place place, int index, Texts texts) {
        var button = new RailButton(texts.get(place.textKey()), new FontIcon(place.icon()));
        button.setId("place-" + place.id());
        button.getStyleClass().add("place");
        // A place is as wide as its word: the longest word makes the rail wider where the text is large.
        button.setMinWidth(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setAccessibleText(texts.get(place.textKey()));
        Tip.of(button, texts.get("rail.key", index + 1));
        button.setOnAction(_ -> open.accept(index));
        return button;
    }

    private void keys(KeyEvent event) {
        int at = buttons.indexOf(getScene().getFocusOwner());
        if (at < 0) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(at + 1, event);
            case UP -> move(at - 1, event);
            default -> { }
        }
    }

    private void move(int to, KeyEvent event) {
        if (to >= 0 && to < buttons.size()) {
            buttons.get(to).requestFocus();
        }
        event.consume();
    }

    /** Shows which place is open; only that one is a stop of the Tab key. */
    void show(int index) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == index);
            buttons.get(i).setFocusTraversable(i == index);
        }
    }

    /** Gives the keyboard to the place that is open. */
    void focus(int index) {
        buttons.get(index).requestFocus();
    }
}
