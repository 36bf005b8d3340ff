package org.ldnjournal.ui.today;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.ScoreRow;

/**
 * After a gap: welcome back. One press opens the days that are empty, a second one on a number fills the first of them;
 * or they stay empty, which is as good.
 */
final class Welcome extends VBox {
    /** A day alone is no gap: yesterday is one press away anyway. */
    private static final int FEWEST_DAYS = 2;

    private final TodayModel model;
    private final Texts texts;
    private final Notice notice = new Notice();
    private final VBox rows = new VBox();
    private final Button catchUp;
    private final Runnable toDay;
    private List<JournalDay> missed = List.of();
    private Optional<JournalDay> last = Optional.empty();
    private boolean dismissed;

    /** @param toDay goes to where the day begins */
    Welcome(TodayModel model, Texts texts, Runnable toDay) {
        this.toDay = toDay;
        this.model = model;
        this.texts = texts;
        catchUp = Buttons.plain(texts.get("today.catchUp"), this::open);
        getStyleClass().add("gap");
        rows.getStyleClass().addAll("card", "catch-up");
        EntryRow.place(rows, false);
        getChildren().addAll(notice, rows);
    }

    void show(DayPicture picture) {
        if (dismissed || rows.isManaged()) {
            return;
        }
        missed = picture.isToday() ? picture.missed() : List.of();
        last = picture.lastLogged();
        if (missed.size() < FEWEST_DAYS) {
            EntryRow.place(this, false);
            return;
        }
        notice.say(texts.get("today.welcomeBack", texts.day(last.orElseThrow().date(), picture.day().date())), catchUp,
                Buttons.quiet(texts.get("today.leaveEmpty"), this::dismiss));
        EntryRow.place(this, true);
    }

    private void open() {
        var scale = model.pictureProperty().get().orElseThrow().contents().settings().primary();
        rows.getChildren().setAll(missed.stream().map(day -> {
            var row = new ScoreRow(scale, texts.day(day.date()), texts);
            row.score().addListener((_, _, now) -> model.entries().rate(day, scale, now));
            return row;
        }).toList());
        for (int i = 0; i < missed.size(); i++) {
            int next = i + 1;
            row(i).onGoOn(() -> (next < missed.size() ? row(next).input() : rows.getChildren().getLast())
                    .requestFocus());
        }
        rows.getChildren().add(Buttons.plain(texts.get("today.caughtUp"), this::dismiss));
        notice.say(texts.get("today.catchUpWith." + scale.name()));
        EntryRow.place(rows, true);
        row(0).input().requestFocus();
    }

    private ScoreRow row(int index) {
        return (ScoreRow) rows.getChildren().get(index);
    }

    private void dismiss() {
        dismissed = true;
        EntryRow.place(this, false);
        toDay.run();
    }
}
