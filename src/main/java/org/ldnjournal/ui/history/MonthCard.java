package org.ldnjournal.ui.history;

import java.time.YearMonth;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Words;

/** A month: its name, the way to others, its days, and what their colours and shapes mean. */
final class MonthCard extends VBox {
    private final Texts texts;
    private final HistoryModel model;
    private final Label name = Words.section("");
    private final Button later;
    private final Button toToday;
    private final MonthCalendar calendar;
    private final Legend legend;

    /** @param open opens the day that is looked at */
    MonthCard(HistoryModel model, Texts texts, Runnable open) {
        this.model = model;
        this.texts = texts;
        var earlier = Buttons.icon(Feather.CHEVRON_LEFT, texts.get("history.month.earlier"),
                () -> model.moveMonths(-1));
        later = Buttons.icon(Feather.CHEVRON_RIGHT, texts.get("history.month.later"), () -> model.moveMonths(1));
        toToday = Buttons.quiet(texts.get("history.today"), model::toToday);
        calendar = new MonthCalendar(model, texts, this::press, open);
        legend = new Legend(texts);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(earlier, name, later, space, toToday);
        head.getStyleClass().addAll("row", "month-head");
        getChildren().add(new Card(head, calendar, legend));
    }

    private void press(JournalDay day) {
        model.choose(day);
        focus().requestFocus();
    }

    /** What takes the keyboard: the day that is looked at. */
    Node focus() {
        return calendar.cell(model.day().get());
    }

    /** Shows the month of this day, coloured by this scale. */
    void show(HistoryPicture picture, JournalDay day, Scale scale) {
        name.setText(texts.longMonth(day.date()));
        later.setDisable(!YearMonth.from(day.date()).isBefore(YearMonth.from(picture.today().date())));
        toToday.setDisable(day.equals(picture.today()));
        calendar.show(picture, day, scale);
        legend.show(scale);
    }
}
