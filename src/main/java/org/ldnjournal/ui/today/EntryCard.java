package org.ldnjournal.ui.today;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.ScoreRow;

/** The entry of the day: three scores, sleep, side effects, a note. On a bad day one score is enough. */
final class EntryCard extends VBox {
    private final TodayModel model;
    private final Map<Scale, ScoreRow> rows = new EnumMap<>(Scale.class);
    private final VBox scores = new VBox();
    private final SleepRow sleep;
    private final SideEffectsRow sideEffects;
    private final NoteRow note;
    private final VBox rest;
    private final Button same;
    private final ToggleButton bad;
    private Scale first = Scale.PAIN;

    EntryCard(TodayModel model, Texts texts) {
        this.model = model;
        getStyleClass().addAll("card", "entry-card");
        for (var scale : Scale.values()) {
            rows.put(scale, row(scale, texts));
        }
        sleep = new SleepRow(model, texts, this::afterSleep);
        sideEffects = new SideEffectsRow(model, texts);
        note = new NoteRow(model, texts);
        same = Buttons.plain(texts.get("today.same"), model::sameAsYesterday);
        bad = new ToggleButton(texts.get("today.badDay"));
        bad.setMinWidth(USE_PREF_SIZE);
        bad.setOnAction(_ -> {
            model.badDay(bad.isSelected());
            rows.get(first).input().requestFocus();
        });
        rest = new VBox(sleep, sideEffects, note);
        scores.getStyleClass().add("score-rows");
        rest.getStyleClass().add("gap");
        getChildren().addAll(new Flow(same, bad), scores, rest);
    }

    Node firstFocus() {
        return rows.get(first).input();
    }

    void show(DayPicture picture, Entry entry) {
        arrange(picture.contents().settings().primary(), entry.badDay());
        rows.forEach((scale, row) -> {
            row.score().set(entry.score(scale));
            row.before(picture.before().flatMap(before -> before.score(scale)));
        });
        same.setDisable(picture.before().map(before -> before.scores().isEmpty()).orElse(true));
        bad.setSelected(entry.badDay());
        sleep.show(entry);
        sideEffects.show(picture, entry);
        note.show(entry);
    }

    private ScoreRow row(Scale scale, Texts texts) {
        var row = new ScoreRow(scale, texts);
        row.score().addListener((_, _, now) -> {
            if (!now.equals(model.entry().get().score(scale))) {
                model.rate(scale, now);
            }
        });
        row.onGoOn(() -> goOn(scale));
        return row;
    }

    private void arrange(Scale primary, boolean badDay) {
        first = primary;
        var order = order();
        var shown = (badDay ? order.subList(0, 1) : order).stream().map(rows::get).toList();
        if (!scores.getChildren().equals(shown)) {
            scores.getChildren().setAll(shown);
        }
        rest.setVisible(!badDay);
        rest.setManaged(!badDay);
    }

    private List<Scale> order() {
        var order = new ArrayList<>(List.of(Scale.values()));
        order.remove(first);
        order.addFirst(first);
        return order;
    }

    private void goOn(Scale scale) {
        var order = order();
        int next = order.indexOf(scale) + 1;
        if (next < order.size() && scores.getChildren().contains(rows.get(order.get(next)))) {
            rows.get(order.get(next)).input().requestFocus();
        } else if (rest.isManaged()) {
            sleep.input().requestFocus();
        }
    }

    private void afterSleep() {
        sideEffects.firstFocus().requestFocus();
    }
}
