package org.ldnjournal.ui.plan;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** Saves the plan for a calendar. */
final class CalendarCard extends VBox {
    private final CalendarModel model;
    private final Texts texts;
    private final Label said = Words.muted("");

    CalendarCard(CalendarModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var named = new CheckBox(texts.get("calendar.named"));
        named.selectedProperty().bindBidirectional(model.named());
        model.outcome().addListener((_, _, outcome) -> show(outcome));
        show(Optional.empty());
        getChildren().add(Card.titled(texts.get("calendar.card"), Words.muted(texts.get("calendar.what")), named,
                new Flow(Buttons.plain(texts.get("calendar.save"), model::save), said)));
    }

    /** What was saved before is no longer told. */
    void forget() {
        model.forget();
    }

    private void show(Optional<WholeFile.Outcome> outcome) {
        said.setText(outcome.map(one -> texts.say(one.said("calendar.saved"))).orElse(""));
        Visible.when(said, outcome.isPresent());
    }
}
