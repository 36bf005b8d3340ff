package org.ldnjournal.ui.today;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Segmented;

/**
 * A crash after exertion: yes or no, since when, and whether it is over. One that goes on is asked about, not retyped.
 */
final class CrashRow extends EntryRow {
    private final TodayModel model;
    private final Texts texts;
    private final Flow line = new Flow();
    private final SinceChoice since;
    private Segmented<Answer> answer;
    private Optional<JournalDay> goingOn = Optional.empty();
    private boolean opened;
    private boolean showing;
    private JournalDay day;

    private enum Answer { NO, YES, ENDED }

    CrashRow(TodayModel model, Texts texts) {
        super(texts.get("today.crash"));
        this.model = model;
        this.texts = texts;
        since = new SinceChoice(texts.get("today.sinceNamed", texts.get("today.crash")), texts, this::began);
        ask();
        fill(line);
    }

    /** Asks although nothing calls for it. */
    void open() {
        opened = true;
        place(this, true);
        firstFocus().requestFocus();
    }

    Node firstFocus() {
        return answer.button(Optional.ofNullable(answer.chosen().get()).orElse(Answer.NO));
    }

    void show(DayPicture picture, Entry entry) {
        opened = opened && picture.day().equals(day);
        day = picture.day();
        var before = picture.earlier().crashGoingOn();
        if (!before.equals(goingOn)) {
            goingOn = before;
            ask();
        }
        showing = true;
        answer.chosen().set(entry.besides().crash().map(this::answerOf).orElse(null));
        showing = false;
        var began = entry.besides().crash().filter(crash -> crash.isThereOn(day)).flatMap(Crash::began);
        place(since, began.isPresent());
        began.ifPresent(start -> since.show(start, day));
        place(this, opened || picture.earlier().asksForCrash() || entry.besides().crash().isPresent());
    }

    private Answer answerOf(Crash crash) {
        return switch (crash) {
            case Crash.No _ -> Answer.NO;
            case Crash.Since _ -> Answer.YES;
            case Crash.Over over -> over.end().equals(day) ? Answer.ENDED : Answer.NO;
        };
    }

    /** The words depend on whether a crash goes on since an earlier day. */
    private void ask() {
        var mood = goingOn.isPresent() ? "goingOn." : "fresh.";
        answer = new Segmented<>(texts.get("today.crash"), List.of(Answer.values()),
                one -> texts.get("today.crash." + mood + one.name()));
        answer.chosen().addListener((_, _, now) -> {
            if (!showing && now != null) {
                answered(now, goingOn.orElse(day));
            }
        });
        line.getChildren().setAll(answer, since);
    }

    private void answered(Answer now, JournalDay start) {
        model.entries().crash(Optional.of(switch (now) {
            case NO -> goingOn.<Crash>map(began -> new Crash.Over(began, day.previous())).orElseGet(Crash.No::new);
            case YES -> new Crash.Since(start);
            case ENDED -> new Crash.Over(start, day);
        }));
    }

    private void began(JournalDay start) {
        answered(answer.chosen().get(), start);
    }
}
