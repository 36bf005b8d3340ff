package org.ldnjournal.ui.shell;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Words;

/** What broke, said calmly over the window: what is, what was not lost, what one can do. Escape closes it. */
final class ProblemPane extends StackPane {
    private final javafx.scene.control.Button close;

    ProblemPane(Problem problem, Texts texts, Runnable closed, Optional<Runnable> logFolder) {
        getStyleClass().add("over-window");
        setAccessibleRole(AccessibleRole.DIALOG);
        var kind = problem.kind().name();
        close = Buttons.primary(texts.get("problem.close"), closed);
        var copy = Buttons.quiet(texts.get("problem.copy"), () -> copy(problem.details()));
        var ways = new FlowPane(12, 8, close, copy);
        logFolder.ifPresent(show -> ways.getChildren().add(Buttons.quiet(texts.get("problem.log"), show)));
        var card = Card.titled(texts.get("problem.what." + kind), Words.body(texts.get("problem.kept")),
                Words.body(texts.get("problem.do." + kind)), Words.small(texts.get("problem.code", problem.code())),
                ways);
        card.setMaxSize(520, Region.USE_PREF_SIZE);
        setAccessibleText(texts.get("problem.what." + kind));
        getChildren().add(card);
        Keyboard.escape(this, closed);
    }

    void takeFocus() {
        close.requestFocus();
    }

    private static void copy(String details) {
        var content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
