package org.ldnjournal.ui.today;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Segmented;

/** Today and the two days before it, one press away; what is still to come is not there. */
final class DaySwitcher extends StackPane {
    private final TodayModel model;
    private final Texts texts;
    private List<JournalDay> shownDays = List.of();
    private JournalDay open;
    private Segmented<JournalDay> choice;

    DaySwitcher(TodayModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("day-switcher");
    }

    void show(DayPicture picture) {
        var days = model.days();
        if (days.equals(shownDays) && picture.day().equals(open)) {
            return;
        }
        boolean hadFocus = choice != null && getScene() != null && getScene().getFocusOwner() != null
                && getScene().getFocusOwner().getParent() == choice;
        shownDays = days;
        open = picture.day();
        choice = new Segmented<>(texts.get("today.days"), days, day -> words(day.date(), picture.today().date()));
        choice.chosen().set(open);
        choice.chosen().addListener((_, _, now) -> model.go(now));
        getChildren().setAll(choice);
        if (hadFocus) {
            choice.button(open).requestFocus();
        }
    }

    private String words(LocalDate day, LocalDate today) {
        return day.equals(open.date()) ? texts.longDay(day, today) : texts.day(day, today);
    }
}
