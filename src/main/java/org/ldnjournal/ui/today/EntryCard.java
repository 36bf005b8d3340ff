package org.ldnjournal.ui.today;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.Score;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.ScoreRow;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/**
 * The entry of the day: what is logged every day first, the rest one press away. On a bad day one score is enough, and
 * the rest is one press away too.
 */
final class EntryCard extends VBox {
    private final TodayModel model;
    private final Map<Scale, ScoreRow> rows = new EnumMap<>(Scale.class);
    private final VBox scores = new VBox();
    private final Trackers trackers;
    private final SleepRow sleep;
    private final SideEffectsRow sideEffects;
    private final CrashRow crash;
    private final EventsRow events;
    private final AsNeededRow asNeeded;
    private final NoteRow note;
    private final VBox rest;
    private final Button same;
    private final ToggleButton bad;
    private final Button more;
    private final Button addCrash;
    private final Button addEvent;
    private final Label late;
    private Scale first = Scale.PAIN;
    /** On a bad day the rest is shown only where it is asked for. */
    private boolean wholeBadDay;

    EntryCard(TodayModel model, Texts texts) {
        this.model = model;
        getStyleClass().addAll("card", "entry-card");
        for (var scale : Scale.values()) {
            rows.put(scale, row(scale, texts));
        }
        sleep = new SleepRow(model, texts, this::afterSleep);
        trackers = new Trackers(model, texts, () -> sleep.input().requestFocus());
        sideEffects = new SideEffectsRow(model, texts);
        crash = new CrashRow(model, texts);
        addEvent = Buttons.quiet(texts.get("today.addEvent"), this::openEvents);
        events = new EventsRow(model, texts, addEvent::requestFocus);
        addCrash = Buttons.quiet(texts.get("today.addCrash"), this::openCrash);
        asNeeded = new AsNeededRow(model, texts);
        note = new NoteRow(model, texts);
        same = Buttons.plain(texts.get("today.same"), this::sameAsYesterday);
        bad = new ToggleButton(texts.get("today.badDay"));
        bad.setMinWidth(USE_PREF_SIZE);
        bad.setOnAction(_ -> callItBad());
        more = Buttons.quiet(texts.get("today.badDayMore"), this::showWholeBadDay);
        late = Words.small(texts.get("today.late"));
        var also = new EntryRow(texts.get("today.also"));
        var ways = new Flow(Buttons.wrapping(addEvent), Buttons.wrapping(addCrash), asNeeded.opener());
        ways.getStyleClass().add("also");
        ways.setGap(24);
        also.fill(ways);
        rest = new VBox(trackers, sleep, sideEffects, Visible.onceShown(crash), Visible.onceShown(events),
                Visible.onceShown(asNeeded), note, also);
        scores.getStyleClass().add("score-rows");
        rest.getStyleClass().add("gap");
        getChildren().addAll(new Flow(same, bad, Visible.onceShown(more), Visible.onceShown(late)), scores, rest);
    }

    Node firstFocus() {
        return rows.get(first).input();
    }

    /** The end of what is asked every day. */
    Node lastFocus() {
        return rest.isManaged() ? addEvent : firstFocus();
    }

    /** Where words are written. */
    Node note() {
        return note.input();
    }

    /** Takes over what the day before says; what differs is changed from the first score on. */
    void sameAsYesterday() {
        if (!same.isDisabled()) {
            model.entries().sameAsYesterday();
            firstFocus().requestFocus();
        }
    }

    void show(DayPicture picture, Entry entry) {
        wholeBadDay = wholeBadDay && entry.badDay();
        arrange(picture.contents().settings().primary(), entry.badDay());
        rows.forEach((scale, row) -> {
            row.score().set(entry.score(scale));
            row.before(picture.before().flatMap(before -> before.score(scale)).map(Score::value));
            row.mean(picture.meanings(scale));
        });
        same.setDisable(picture.before().map(before -> before.scores().isEmpty()).orElse(true));
        bad.setSelected(entry.badDay());
        EntryRow.place(more, entry.badDay() && !wholeBadDay);
        EntryRow.place(late, picture.isLate());
        trackers.show(picture, entry);
        sleep.show(entry);
        sideEffects.show(picture, entry);
        crash.show(picture, entry);
        EntryRow.place(addCrash, !crash.isManaged());
        events.show(picture, entry);
        asNeeded.show(picture);
        note.show(entry);
    }

    /** Another place is opened. */
    void leave() {
        events.leave();
        asNeeded.leave();
    }

    private void openCrash() {
        crash.open();
        EntryRow.place(addCrash, false);
    }

    private ScoreRow row(Scale scale, Texts texts) {
        var row = new ScoreRow(scale, texts);
        row.score().addListener((_, _, now) -> {
            if (!now.equals(model.entry().get().score(scale))) {
                model.entries().rate(scale, now);
            }
        });
        row.onGoOn(() -> goOn(scale));
        return row;
    }

    private void arrange(Scale primary, boolean badDay) {
        first = primary;
        boolean oneIsEnough = badDay && !wholeBadDay;
        var order = order();
        var shown = (oneIsEnough ? order.subList(0, 1) : order).stream().map(rows::get).toList();
        if (!scores.getChildren().equals(shown)) {
            scores.getChildren().setAll(shown);
        }
        EntryRow.place(rest, !oneIsEnough);
    }

    private List<Scale> order() {
        var order = new ArrayList<>(List.of(Scale.values()));
        order.remove(first);
        order.addFirst(first);
        return order;
    }

    private void callItBad() {
        model.entries().badDay(bad.isSelected());
        firstFocus().requestFocus();
    }

    private void showWholeBadDay() {
        wholeBadDay = true;
        show(model.pictureProperty().get().orElseThrow(), model.entry().get());
        firstFocus().requestFocus();
    }

    private void openEvents() {
        events.open();
    }

    private void goOn(Scale scale) {
        var order = order();
        int next = order.indexOf(scale) + 1;
        if (next < order.size() && scores.getChildren().contains(rows.get(order.get(next)))) {
            rows.get(order.get(next)).input().requestFocus();
        } else if (rest.isManaged()) {
            trackers.firstFocus().orElseGet(sleep::input).requestFocus();
        }
    }

    private void afterSleep() {
        sideEffects.firstFocus().requestFocus();
    }
}
