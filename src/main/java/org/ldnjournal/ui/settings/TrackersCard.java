package org.ldnjournal.ui.settings;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Direction;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.TakenAway;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** The person's own trackers: those that run, each to end, and the way to begin one more. */
final class TrackersCard extends VBox {

    private final DayItemsModel model;
    private final Texts texts;
    private final VBox running = new VBox();
    private final TakenAway ended;
    private final Field name;
    private final Field unit;
    private final Field choices;
    private final Segmented<DayItemsModel.Form> form;

    TrackersCard(DayItemsModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("card");
        this.texts = texts;
        name = new Field(texts.get("settings.trackerName"), texts.get("settings.trackerPrompt"));
        unit = new Field(texts.get("settings.trackerUnit"), texts.get("settings.trackerUnitPrompt"));
        choices = new Field(texts.get("settings.trackerChoices"), texts.get("settings.trackerChoicesPrompt"));
        name.getStyleClass().add("field-middle");
        unit.getStyleClass().add("field-middle");
        choices.getStyleClass().add("field-long");
        form = new Segmented<>(texts.get("settings.trackerForm"), List.of(DayItemsModel.Form.values()),
                one -> texts.get("settings.trackerForm." + one.name()));
        form.chosen().addListener((_, _, now) -> arrange(now));
        var typed = model.tracker();
        form.chosen().bindBidirectional(typed.form());
        name.input().textProperty().bindBidirectional(typed.name());
        unit.input().textProperty().bindBidirectional(typed.unit());
        choices.input().textProperty().bindBidirectional(typed.choices());
        Stream.of(name, unit, choices).forEach(field -> field.input().setOnAction(_ -> begin()));
        running.getStyleClass().add("stack");
        ended = new TakenAway(texts, model::putBack);
        Stream.of(name, unit, choices).forEach(field -> field.setMaxWidth(USE_PREF_SIZE));
        // one part, which the search for a setting shows as a whole
        var all = new VBox(Words.muted(texts.get("settings.trackersWhy", Tracker.MOST)), running, ended, name,
                form, unit, choices, Buttons.plain(texts.get("settings.trackerBegin"), this::begin));
        all.getStyleClass().add("gap");
        getChildren().addAll(Words.section(texts.get("settings.trackers")), all);
    }

    void show(JournalContents contents) {
        ended.say(model.ended().map(tracker -> texts.get("settings.trackerEnded", tracker.name())));
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

    /** What is asked besides stands after what asks for it, so that the Tab key goes on to it. */
    private void arrange(DayItemsModel.Form now) {
        Visible.when(unit, now == DayItemsModel.Form.AMOUNT);
        Visible.when(choices, now == DayItemsModel.Form.CHOICE);
    }

    private void begin() {
        model.begin(this::begun).ifPresent(this::refuse);
    }

    private void begun() {
        Stream.of(name, unit, choices).forEach(Field::clearMessage);
        if (isFocusWithin()) {
            name.input().requestFocus();
        }
    }

    private void refuse(Reason reason) {
        var field = switch (reason.key()) {
            case "tracker.refused.unit" -> unit;
            case "tracker.refused.choices", "tracker.refused.word" -> choices;
            default -> name;
        };
        field.refuse(texts.say(reason));
        field.input().requestFocus();
    }
}
