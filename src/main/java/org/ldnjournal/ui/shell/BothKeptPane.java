package org.ldnjournal.ui.shell;

import java.nio.file.Path;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Words;

/**
 * Said over the window when another program put another file in the journal's place: both are kept, and the other one
 * can be looked at, read only.
 */
public final class BothKeptPane extends StackPane {
    private final Button goOn;

    /**
     * @param own   where this window goes on
     * @param other what is in the journal's place now; the same as {@code own} where there was nothing
     * @param days  what was found in the other one
     */
    public BothKeptPane(Path own, Path other, Backups.Rehearsal days, Texts texts, Runnable closed) {
        getStyleClass().add("over-window");
        setAccessibleRole(AccessibleRole.DIALOG);
        var gone = own.equals(other);
        var title = texts.get(gone ? "conflict.gone" : "conflict.replaced");
        setAccessibleText(title);
        goOn = Buttons.primary(texts.get("conflict.goOn"), closed);
        var part = new VBox();
        var card = Card.titled(title, Words.body(texts.get(gone ? "conflict.putBack" : "conflict.bothKept")),
                Words.muted(own.toString()));
        var ways = new Flow(goOn);
        if (!gone) {
            card.getChildren().addAll(Words.body(texts.get("conflict.other")), Words.muted(other.toString()));
            ways.getChildren().add(Buttons.plain(texts.get("conflict.look"),
                    () -> part.getChildren().setAll(new RehearsedDays(days, texts))));
        }
        card.getChildren().addAll(ways, part);
        card.setMaxSize(640, Region.USE_PREF_SIZE);
        getChildren().add(card);
        Keyboard.escape(this, closed);
    }

    /** Gives the keyboard to the way on. */
    void takeFocus() {
        goOn.requestFocus();
    }
}
