package org.ldnjournal.ui.today;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;

/** What is to be said above the day: a new day has begun, words were brought back, welcome back. */
final class Notices extends VBox {
    private final TodayModel model;
    private final Texts texts;
    private final Notice newDay = new Notice();
    private final Notice leftWords = new Notice();
    private final Welcome welcome;
    private final Runnable toDay;
    private final Runnable toNote;
    private boolean leftWordsRead;
    /** The day that was today when it was opened, so that "a new day" is said only of it. */
    private Optional<JournalDay> openedAsToday = Optional.empty();

    /**
     * @param toDay  goes to where the day begins
     * @param toNote goes to the words that were brought back
     */
    Notices(TodayModel model, Texts texts, Runnable toDay, Runnable toNote) {
        this.model = model;
        this.texts = texts;
        this.toDay = toDay;
        this.toNote = toNote;
        welcome = new Welcome(model, texts, toDay);
        getStyleClass().add("gap");
        getChildren().addAll(newDay, leftWords, welcome);
    }

    void show(DayPicture picture) {
        if (picture.isToday()) {
            openedAsToday = Optional.of(picture.day());
        }
        showNewDay(picture);
        showLeftWords(picture);
        welcome.show(picture);
        EntryRow.place(this, newDay.isManaged() || leftWords.isManaged() || welcome.isManaged());
    }

    private void showNewDay(DayPicture picture) {
        if (!picture.isToday() && openedAsToday.equals(Optional.of(picture.day()))) {
            newDay.say(texts.get("today.newDay", texts.longDay(picture.day().date())),
                    Buttons.plain(texts.get("today.goToNewDay", texts.day(picture.today().date())),
                            () -> open(picture.today(), toDay)));
        } else {
            newDay.dismiss();
        }
    }

    private void open(JournalDay day, Runnable goOn) {
        model.go(day);
        goOn.run();
    }

    private void showLeftWords(DayPicture picture) {
        var news = model.leftWords().get();
        var read = Buttons.quiet(texts.get("today.understood"), () -> {
            leftWordsRead = true;
            show(picture);
        });
        if (news.waitingOn().isPresent()) {
            var day = news.waitingOn().get();
            var said = texts.day(day.date(), picture.today().date());
            leftWords.say(texts.get("today.leftOn", said),
                    Buttons.plain(texts.get("today.openDay", said), () -> open(day, toNote)));
        } else if (news.broughtBack().isPresent() && !leftWordsRead) {
            leftWords.say(texts.get(news.saved() ? "today.broughtBackSaved" : "today.broughtBack",
                    news.broughtBack().get().local().toLocalTime()), read);
        } else {
            leftWords.dismiss();
        }
    }
}
