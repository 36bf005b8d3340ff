package org.ldnjournal.ui.visit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Words;

/** What the journal leaves open, each as a question that one press takes over. */
final class Suggestions extends VBox {
    private final Texts texts;
    private final Consumer<String> take;
    private List<String> shown = List.of();

    Suggestions(Texts texts, Consumer<String> take) {
        this.texts = texts;
        this.take = take;
    }

    void render(List<String> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getChildren().clear();
        if (!now.isEmpty()) {
            getChildren().add(Words.muted(texts.get("visit.suggested")));
            now.forEach(question -> {
                var button = Buttons.quiet(question, () -> take.accept(question));
                button.setWrapText(true);
                button.setMinSize(0, USE_PREF_SIZE);
                getChildren().add(button);
            });
        }
    }
}
