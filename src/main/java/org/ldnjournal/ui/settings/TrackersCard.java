package org.ldnjournal.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** The person's own trackers: those that run, each to end, and the way to begin one more. */
final class TrackersCard extends VBox {

    private final DayItemsModel model;
    private final Texts texts;
    private final VBox running = new VBox();
    private final Field name;
    private final Field words;
    private final Segmented<DayItemsModel.Form> form;

    TrackersCard(DayItemsModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("card");
        this.texts = texts;
        name = new Field(texts.get("settings.trackerName"), texts.get("settings.trackerPrompt"));
        words = new Field(texts.get("settings.trackerUnit"), texts.get("settings.trackerUnitPrompt"));
        name.getStyleClass().add("field-middle");
        words.getStyleClass().add("field-middle");
        form = new Segmented<>(texts.get("settings.trackerForm"), List.of(DayItemsModel.Form.values()),
                one -> texts.get("settings.trackerForm." + one.name()));
        form.chosen().addListener((_, _, now) -> arrange(now));
        form.chosen().set(DayItemsModel.Form.WORSE);
        name.input().setOnAction(_ -> begin());
        words.input().setOnAction(_ -> begin());
        running.getStyleClass().add("stack");
        var fields = new Flow(name, words);
        fields.setHgap(24);
        getChildren().addAll(Words.section(texts.get("settings.trackers")),
                Words.muted(texts.get("settings.trackersWhy", Tracker.MOST)), running, fields, form,
                Buttons.plain(texts.get("settings.trackerBegin"), this::begin));
    }

    void show(JournalContents contents) {
        var now = Tracker.on(model.today(), contents);
        if (!now.equals(running.getUserData())) {
            running.setUserData(now);
            KeepFocus.within(running, name::input,
                    () -> running.getChildren().setAll(now.stream().map(this::row).toList()));
        }
    }

    private Node row(Tracker tracker) {
        var end = Buttons.quiet(texts.get("settings.trackerEnd"), () -> model.end(tracker));
        end.setAccessibleText(texts.get("settings.trackerEndNamed", tracker.name()));
        return new Flow(Words.strong(tracker.name()), Words.muted(kind(tracker)), end);
    }

    private String kind(Tracker tracker) {
        return switch (tracker.kind()) {
            case Tracker.Rating rating -> texts.get(rating.direction() == Direction.HIGHER_IS_WORSE
                    ? "settings.trackerForm.WORSE" : "settings.trackerForm.BETTER");
            case Tracker.YesNo _ -> texts.get("settings.trackerForm.YES_NO");
            case Tracker.Amount amount ->
                    amount.unit().isEmpty() ? texts.get("settings.trackerForm.AMOUNT") : amount.unit();
            case Tracker.Choice choice -> String.join(", ", choice.words());
        };
    }

    private void arrange(DayItemsModel.Form now) {
        boolean asks = now == DayItemsModel.Form.AMOUNT || now == DayItemsModel.Form.CHOICE;
        Visible.when(words, asks);
    }

    private void begin() {
        model.begin(name.text(), form.chosen().get(), words.text()).ifPresentOrElse(
                refused -> name.refuse(texts.say(refused)), () -> {
                    name.input().clear();
                    words.input().clear();
                    name.clearMessage();
                });
    }
}
