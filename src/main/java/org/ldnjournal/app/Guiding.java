package org.ldnjournal.app;

import javafx.scene.input.KeyEvent;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.guide.GuidePane;
import org.ldnjournal.ui.kit.GuideAsked;
import org.ldnjournal.ui.kit.Shortcut;
import org.ldnjournal.ui.shell.WindowFrame;

/** The guide over the window: its key opens the page of what has the keyboard, and the same key closes it again. */
final class Guiding {
    private final WindowFrame frame;
    private final Texts texts;

    private Guiding(WindowFrame frame, Texts texts) {
        this.frame = frame;
        this.texts = texts;
    }

    /** From now on the guide can be opened over what this window shows. */
    static void begin(WindowFrame frame, Texts texts) {
        var guiding = new Guiding(frame, texts);
        frame.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.GUIDE.matches(event)) {
                guiding.turn();
                event.consume();
            } else if (frame.isCovered() && leaves(event)) {
                frame.uncover();
                frame.content().fireEvent(event);
                event.consume();
            }
        });
        frame.addEventHandler(GuideAsked.ASKED, _ -> guiding.turn());
    }

    /** Another place, the lock and the end of the program are for what lies below the guide. */
    private static boolean leaves(KeyEvent event) {
        return Shortcut.QUIT.matches(event) || Shortcut.LOCK.matches(event)
                || event.isShortcutDown() && event.getCode().isDigitKey();
    }

    private void turn() {
        if (frame.isCovered()) {
            frame.uncover();
        } else {
            var guide = new GuidePane(frame.topic(), texts, frame::uncover);
            frame.cover(guide, guide::takeFocus);
        }
    }
}
