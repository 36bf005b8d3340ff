package org.ldnjournal.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.DayNames;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Words;

/** What happened on the day: each event with the way to take it off, those of yesterday to say again, and new ones. */
final class EventsRow extends EntryRow {
    private final TodayModel model;
    private final Texts texts;
    private final Flow chips = new Flow();
    private final Flow choices = new Flow();
    private final TextField words = new TextField();
    private final Label message = Words.small("");
    private final Runnable closed;
    private boolean opened;
    private JournalDay day;

    /** @param closed where the keyboard goes when nothing more is to be said */
    EventsRow(TodayModel model, Texts texts, Runnable closed) {
        super(texts.get("today.events"));
        this.model = model;
        this.texts = texts;
        this.closed = closed;
        words.setPromptText(texts.get("today.eventPrompt"));
        words.setAccessibleText(texts.get("today.eventWords"));
        words.setPrefColumnCount(18);
        words.setOnAction(_ -> happened(Event.Kind.OTHER));
        words.textProperty().addListener((_, _, _) -> message.setText(""));
        message.getStyleClass().addAll("field-message", "trouble");
        Keyboard.escape(choices, this::close);
        fill(chips, choices, message);
    }

    /** Asks what happened. */
    void open() {
        opened = true;
        show(model.pictureProperty().get().orElseThrow(), model.entry().get());
        choices.getChildren().getFirst().requestFocus();
    }

    void show(DayPicture picture, Entry entry) {
        if (!picture.day().equals(day)) {
            leave();
            day = picture.day();
            fill(model.forms().events().on(day).orElseGet(() -> new DayForms.OfEvent("", false)));
        }
        var events = entry.besides().events();
        var again = picture.earlier().eventsBefore().stream().filter(event -> !events.contains(event)).toList();
        if (!List.of(events, again).equals(chips.getUserData())) {
            chips.setUserData(List.of(events, again));
            KeepFocus.within(chips, () -> opened || chips.getChildren().isEmpty() ? words
                    : chips.getChildren().getFirst(), () -> {
                chips.getChildren().setAll(events.stream().map(this::chip).toList());
                again.forEach(event -> chips.getChildren().add(again(event)));
            });
        }
        place(chips, !chips.getChildren().isEmpty());
        showChoices();
        place(message, opened);
        place(this, opened || !chips.getChildren().isEmpty());
    }

    /** Another day or place is opened: what is typed for this day is to stand there again. */
    void leave() {
        if (day != null) {
            model.forms().events().leave(day,
                    Optional.of(new DayForms.OfEvent(words.getText(), opened)).filter(_ -> opened || isTyped()));
        }
    }

    private boolean isTyped() {
        return !words.getText().isBlank();
    }

    private void fill(DayForms.OfEvent before) {
        words.setText(before.words());
        opened = before.asks();
    }

    private void showChoices() {
        place(choices, opened);
        if (opened && choices.getChildren().isEmpty()) {
            var nodes = new ArrayList<Node>();
            for (var kind : Event.Kind.values()) {
                if (kind != Event.Kind.OTHER) {
                    nodes.add(Buttons.plain(texts.get("event." + kind.name()), () -> happened(kind)));
                }
            }
            nodes.add(words);
            nodes.add(Buttons.quiet(texts.get("today.close"), this::close));
            choices.getChildren().setAll(nodes);
        }
    }

    private Button chip(Event event) {
        var name = DayNames.of(event, texts);
        var chip = Buttons.plain(name, () -> model.entries().didNotHappen(event));
        chip.setGraphic(new FontIcon(Feather.X));
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(texts.get("today.removeEvent", name));
        return chip;
    }

    private Button again(Event event) {
        return Buttons.quiet(Feather.PLUS, texts.get("today.eventAgain", DayNames.of(event, texts)),
                () -> model.entries().happened(event));
    }

    private void happened(Event.Kind kind) {
        switch (Typed.from(() -> new Event(kind, words.getText()))) {
            case Typed.Accepted<Event>(Event event) -> {
                words.clear();
                model.entries().happened(event);
            }
            case Typed.Refused<Event>(var reason) -> message.setText(
                    texts.say(reason));
        }
    }

    private void close() {
        opened = false;
        show(model.pictureProperty().get().orElseThrow(), model.entry().get());
        closed.run();
    }
}
