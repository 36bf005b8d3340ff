package org.ldnjournal.ui.settings;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Words;

/** One thing that can be set: its name, its control, why; and the other words by which people look for it. */
final class Setting extends VBox {
    private final String otherWords;

    /**
     * @param name  above the control
     * @param words names the text with the other words: {@code settings.words.} and this
     */
    Setting(String name, String words, Texts texts, Node... parts) {
        this(words, texts, Stream.concat(Stream.of(Words.body(name)), Stream.of(parts)).toArray(Node[]::new));
    }

    /** One whose control carries its name. */
    Setting(String words, Texts texts, Node... parts) {
        super(parts);
        getStyleClass().add("stack");
        otherWords = texts.get("settings.words." + words);
    }

    /** Everything by which a part of the page can be found: what it says, and the other words of its settings. */
    static String wordsOf(Node part) {
        return Stream.concat(Stream.of(part), part.lookupAll("*").stream()).map(Setting::ownWords)
                .collect(Collectors.joining(" "));
    }

    private static String ownWords(Node node) {
        return switch (node) {
            case Setting setting -> setting.otherWords;
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            default -> node.getAccessibleText() == null ? "" : node.getAccessibleText();
        };
    }
}
