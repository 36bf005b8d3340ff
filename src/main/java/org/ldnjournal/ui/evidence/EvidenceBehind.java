package org.ldnjournal.ui.evidence;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.EvidenceAsked;
import org.ldnjournal.ui.shell.Screen;
import org.ldnjournal.ui.shell.ScreenBehind;

/**
 * A place with the page of evidence behind it: each source of the place leads to its claim on that page, and back
 * again.
 */
public final class EvidenceBehind {
    private EvidenceBehind() {}

    /**
     * @param front   makes the place; it is handed what opens the page from its beginning
     * @param model   the personal change that stands beside the trials
     * @param painter where pictures are painted
     */
    public static Screen of(Function<Runnable, Screen> front, EvidenceModel model, Texts texts, Executor painter) {
        ObjectProperty<Optional<String>> asked = new SimpleObjectProperty<>(Optional.empty());
        var both = new ScreenBehind(front, back ->
                new EvidenceScreen(Claims.shipped(), Vocabulary.shipped(),
                        Optional.of(new OwnChange(model, texts, painter)), texts, back, asked));
        both.node().addEventHandler(EvidenceAsked.ASKED, event -> {
            asked.set(Optional.of(event.claim()));
            both.openBehind();
            event.consume();
        });
        return both;
    }
}
