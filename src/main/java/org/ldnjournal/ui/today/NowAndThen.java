package org.ldnjournal.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Impression;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Lines;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/**
 * What is asked now and then, below the day: how it goes as a whole, and in the first days what would make it worth it.
 */
final class NowAndThen extends VBox {
    private final TodayModel model;
    private final Texts texts;
    private final Flow ways = new Flow();
    private final Label answered = Words.body("");
    private final Card impression;
    private final Card sealed;
    private final Lines words;
    private final Segmented<Scale> matters;
    private final Label message = Words.small("");
    private final Supplier<Node> before;
    private boolean notNow;
    private DayPicture picture;

    /** @param before takes the keyboard when what had it has been answered */
    NowAndThen(TodayModel model, Texts texts, Supplier<Node> before) {
        this.before = before;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("gap");
        words = new Lines(texts.get("today.sealed"), "", 2);
        matters = new Segmented<>(texts.get("today.sealedMatters"), List.of(Scale.values()),
                scale -> texts.get("scale." + scale.name()));
        message.getStyleClass().addAll("field-message", "trouble");
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        words.textProperty().bindBidirectional(model.forms().sealed());
        words.textProperty().addListener((_, _, _) -> message.setText(""));
        matters.chosen().bindBidirectional(model.forms().matters());
        impression = impressionCard();
        sealed = sealedCard();
        getChildren().addAll(Visible.onceShown(impression), Visible.onceShown(sealed));
    }

    /** On a bad day it asks nothing. */
    void show(DayPicture next, boolean badDay) {
        picture = next;
        if (matters.chosen().get() == null) {
            matters.chosen().set(next.contents().settings().primary());
        }
        boolean asks = next.isToday() && !badDay;
        boolean isDue = Impression.isDueOn(next.day(), next.contents());
        var given = next.impression();
        EntryRow.place(impression, asks && (isDue || given.isPresent()));
        EntryRow.place(ways, isDue);
        EntryRow.place(answered, given.isPresent());
        answered.setText(given.map(this::answered).orElse(""));
        EntryRow.place(sealed, asks && !notNow && next.asksForSealedQuestion());
        EntryRow.place(this, impression.isManaged() || sealed.isManaged());
    }

    private String answered(Impression given) {
        return given.answer().map(answer -> texts.get("today.impressionKept", texts.get("impression." + answer.name())))
                .orElseGet(() -> texts.get("today.impressionKeptNone"));
    }

    private Card impressionCard() {
        for (var step : Impression.Step.values()) {
            ways.getChildren().add(Buttons.plain(texts.get("impression." + step.name()),
                    () -> model.items().impression(picture.day(), Optional.of(step))));
        }
        ways.getChildren().add(Buttons.quiet(texts.get("today.impressionNot"),
                () -> model.items().impression(picture.day(), Optional.empty())));
        return new Card(Words.strong(texts.get("today.impression")), ways, answered);
    }

    private Card sealedCard() {
        var name = Words.body(texts.get("today.sealedMatters"));
        var answers = new Flow(Buttons.plain(texts.get("today.seal"), this::seal),
                Buttons.quiet(texts.get("today.notNow"), this::notNow));
        return new Card(Words.strong(texts.get("today.sealed")), Words.small(texts.get("today.sealedWhy")), words,
                Words.small(texts.get("today.sealedExample")),
                new Flow(name, matters), message, answers);
    }

    private void seal() {
        model.items().seal(picture.day(), words.getText(), matters.chosen().get()).ifPresentOrElse(
                refused -> message.setText(texts.say(refused)), words::clear);
    }

    private void notNow() {
        notNow = true;
        KeepFocus.within(this, before, () -> show(picture, false));
    }
}
