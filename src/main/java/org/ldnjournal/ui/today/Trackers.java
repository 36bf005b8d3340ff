package org.ldnjournal.ui.today;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.KeepFocus;

/** The person's own trackers of the day, below the scores. */
final class Trackers extends VBox {
    private final TodayModel model;
    private final Texts texts;
    private final Runnable goOn;
    private List<Tracker> asked = List.of();
    private List<TrackerRow> rows = List.of();

    /** @param goOn where Enter goes from the last one */
    Trackers(TodayModel model, Texts texts, Runnable goOn) {
        this.model = model;
        this.texts = texts;
        this.goOn = goOn;
        getStyleClass().add("score-rows");
    }

    /** The first one's input, if there are any. */
    Optional<Node> firstFocus() {
        return rows.stream().map(TrackerRow::input).findFirst();
    }

    void show(DayPicture picture, Entry entry) {
        if (!picture.trackers().equals(asked)) {
            asked = picture.trackers();
            rows = asked.stream().map(tracker -> TrackerRow.of(tracker, model, texts, () -> after(tracker))).toList();
            KeepFocus.within(this, () -> firstFocus().orElse(this),
                    () -> getChildren().setAll(rows.stream().map(TrackerRow::node).toList()));
        }
        rows.forEach(row -> {
            row.showBefore().accept(picture);
            row.show().accept(entry);
        });
        EntryRow.place(this, !rows.isEmpty());
    }

    private void after(Tracker tracker) {
        int next = asked.indexOf(tracker) + 1;
        if (next < rows.size()) {
            rows.get(next).input().requestFocus();
        } else {
            goOn.run();
        }
    }
}
