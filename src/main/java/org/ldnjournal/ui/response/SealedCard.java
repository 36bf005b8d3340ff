package org.ldnjournal.ui.response;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Words;

/** What was written at the beginning: closed until the review, unless the person says twice that it is to be opened. */
final class SealedCard extends VBox {
    private final Runnable open;
    private final Texts texts;
    private ResponseModel.Sealed shown;

    /** @param open opens it before its day */
    SealedCard(Runnable open, Texts texts) {
        this.open = open;
        this.texts = texts;
        getStyleClass().add("gap");
    }

    void show(ResponseModel.Sealed sealed) {
        if (!sealed.equals(shown)) {
            shown = sealed;
            if (sealed.isOpen()) {
                opened();
            } else {
                closed();
            }
        }
    }

    private void opened() {
        var question = shown.question();
        var when = texts.get("response.sealed.written", question.written().date(),
                texts.get("scale." + question.matters().name()));
        getChildren().setAll(Words.strong(texts.get("quoted.words", question.words())), Words.muted(question.opened()
                .filter(day -> shown.review().map(day::isBefore).orElse(true))
                .map(day -> when + " " + texts.get("response.sealed.early", day.date())).orElse(when)));
    }

    private void closed() {
        getChildren().setAll(Words.body(shown.review().map(day -> texts.get("response.sealed.until",
                        shown.question().written().date(), day.date()))
                .orElseGet(() -> texts.get("response.sealed.untilReview", shown.question().written().date()))),
                Buttons.plain(texts.get("response.sealed.open"), this::ask));
    }

    private void ask() {
        Node yes = Buttons.plain(texts.get("response.sealed.yes"), open);
        getChildren().setAll(Words.body(texts.get("response.sealed.ask")),
                new Flow(yes, Buttons.quiet(texts.get("response.sealed.no"), this::leave)));
        yes.requestFocus();
    }

    private void leave() {
        closed();
        getChildren().getLast().requestFocus();
    }
}
