package org.ldnjournal.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.journal.TrackerValue;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.TenRow;
import org.ldnjournal.ui.kit.Words;

/** One of the person's own trackers, asked in the way of its kind. */
record TrackerRow(Region node, Node input, Consumer<DayPicture> showBefore, Consumer<Entry> show) {

    /** @param goOn where Enter goes */
    static TrackerRow of(Tracker tracker, TodayModel model, Texts texts, Runnable goOn) {
        return switch (tracker.kind()) {
            case Tracker.Rating rating -> rating(tracker, rating, model, texts, goOn);
            case Tracker.YesNo _ -> choice(tracker, List.of(new TrackerValue.Said(false), new TrackerValue.Said(true)),
                    said -> texts.get(said.yes() ? "dayNames.yes" : "dayNames.no"), model, goOn);
            case Tracker.Amount amount -> amount(tracker, amount, model, texts, goOn);
            case Tracker.Choice choice ->
                    choice(tracker, choice.words().stream().map(TrackerValue.Chosen::new).toList(),
                    TrackerValue.Chosen::word, model, goOn);
        };
    }

    private static TrackerRow rating(Tracker tracker, Tracker.Rating rating, TodayModel model, Texts texts,
            Runnable goOn) {
        var ends = new TenRow.Ends(tracker.name(), texts.get("tracker.low." + rating.direction().name()),
                texts.get("tracker.high." + rating.direction().name()));
        var row = new TenRow(ends, "own", texts);
        row.onGoOn(goOn);
        var showing = new Showing();
        row.value().addListener((_, _, now) -> showing.unless(() ->
                model.entries().track(tracker.id(), now.map(TrackerValue.Rated::new))));
        return new TrackerRow(row, row.input(), picture -> row.before(rated(picture.before(), tracker.id())),
                entry -> showing.during(() -> row.value().set(rated(Optional.of(entry), tracker.id()))));
    }

    private static Optional<Integer> rated(Optional<Entry> entry, UUID tracker) {
        return entry.flatMap(there -> there.tracker(tracker)).filter(TrackerValue.Rated.class::isInstance)
                .map(value -> ((TrackerValue.Rated) value).value());
    }

    private static <T extends TrackerValue> TrackerRow choice(Tracker tracker, List<T> values,
            Function<T, String> words, TodayModel model, Runnable goOn) {
        var segments = new Segmented<>(tracker.name(), values, words);
        var showing = new Showing();
        segments.chosen().addListener((_, _, now) -> showing.unless(() ->
                model.entries().track(tracker.id(), Optional.ofNullable(now))));
        segments.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goOn.run();
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                segments.chosen().set(null);
                event.consume();
            }
        });
        var row = new EntryRow(tracker.name());
        row.getChildren().add(segments);
        return new TrackerRow(row, segments.button(values.getFirst()), _ -> { },
                entry -> showing.during(() -> segments.chosen().set(values.stream()
                        .filter(value -> entry.tracker(tracker.id()).filter(value::equals).isPresent()).findFirst()
                        .orElse(null))));
    }

    private static TrackerRow amount(Tracker tracker, Tracker.Amount amount, TodayModel model, Texts texts,
            Runnable goOn) {
        var field = new TextField();
        field.setPrefColumnCount(6);
        field.setAccessibleText(amount.unit().isEmpty() ? tracker.name()
                : texts.get("tracker.named", tracker.name(), amount.unit()));
        field.setOnAction(_ -> goOn.run());
        var message = Words.small("");
        var row = new EntryRow(tracker.name());
        row.names(field);
        row.getChildren().addAll(field, new Label(amount.unit()), message);
        var text = new TypedText(field, message, "", texts, new TypedText.Source(
                entry -> entry.tracker(tracker.id()).filter(TrackerValue.Counted.class::isInstance)
                        .map(value -> texts.typed(((TrackerValue.Counted) value).number())).orElse(""),
                () -> model.entries().refused(tracker.id()), typed -> model.entries().count(tracker.id(), typed),
                model.entries()::leave, () -> model.entry().get()));
        return new TrackerRow(row, field, _ -> { }, text::show);
    }

    /** What is only shown was not chosen: a value that cannot be shown here, such as an imported word, stays. */
    private static final class Showing {
        private boolean isShowing;

        void during(Runnable shows) {
            isShowing = true;
            try {
                shows.run();
            } finally {
                isShowing = false;
            }
        }

        void unless(Runnable chosen) {
            if (!isShowing) {
                chosen.run();
            }
        }
    }
}
