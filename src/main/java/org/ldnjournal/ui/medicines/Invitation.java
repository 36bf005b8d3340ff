package org.ldnjournal.ui.medicines;

import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Words;

/** Invites to the checklist of conditions, at the start and once a year; it can be put off. */
final class Invitation extends VBox {
    private final ConditionsModel model;

    /**
     * @param toCard leads to the questions
     * @param away   gives the keyboard to something else once it is put off
     */
    Invitation(ConditionsModel model, Texts texts, Runnable toCard, Runnable away) {
        this.model = model;
        getChildren().add(new Card(Words.strong(texts.get("medicines.invitation")),
                Words.body(texts.get("medicines.invitationWhy")),
                new Flow(Buttons.plain(texts.get("medicines.invitationAnswer"), toCard),
                        Buttons.quiet(texts.get("medicines.invitationLater"), () -> {
                            model.postponed().set(true);
                            away.run();
                        }))));
    }

    void show(Shown shown) {
        boolean invites = !shown.equals(Shown.NOTHING) && !model.postponed().get()
                && !ConditionsModel.due(shown).isEmpty();
        setVisible(invites);
        setManaged(invites);
    }
}
