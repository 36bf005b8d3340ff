package org.ldnjournal.ui.kit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.ldnjournal.text.Texts;

/**
 * The keys that do something by themselves, whatever is being filled in. The guide's keyboard card names each of them;
 * {@code Ctrl} is the Command key where a system uses that.
 */
public enum Shortcut {
    GUIDE("F1"),
    EDIT_CELL("F2"),
    RAIL("F6"),
    REMINDER("F8"),
    CLOSE("Esc"),
    UNDO("Ctrl+Z"),
    COPY("Ctrl+C"),
    PASTE("Ctrl+V"),
    COPY_DOWN("Ctrl+D"),
    FIND("Ctrl+F"),
    LOCK("Ctrl+L"),
    QUIT("Ctrl+Q"),
    BACK("Alt+Left"),
    FORWARD("Alt+Right");

    private final String keys;
    private final KeyCombination combination;

    Shortcut(String keys) {
        this.keys = keys;
        combination = KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut"));
    }

    /** Whether these keys were pressed. */
    public boolean matches(KeyEvent event) {
        return combination.match(event);
    }

    /** How these keys are called: {@code Ctrl+Z}. */
    public String words(Texts texts) {
        return words(keys, texts);
    }

    /** How keys are called that are written as here: {@code Page Up}, {@code Shift+Tab}. */
    public static String words(String keys, Texts texts) {
        return Stream.of(keys.split("(?<=.)\\+(?=.)")).map(key -> {
            var named = "key." + key.replace(" ", "");
            return texts.has(named) ? texts.get(named) : key;
        })
                .collect(Collectors.joining("+"));
    }
}
