package org.ldnjournal.ui.history;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.SideBySide;
import org.ldnjournal.ui.kit.Visible;

/** The month by a chosen score, or the days that were looked for, and beside it the day that is looked at. */
final class MonthView {
    private final HistoryModel model;
    private final TextField search = new TextField();
    private final Flow choices = new Flow();
    private final Segmented<Scale> scales;
    private final MonthCard month;
    private final FoundList found;
    private final Card foundCard;
    private final DayPanel panel;
    private final SideBySide parts;

    MonthView(HistoryModel model, DayPanel panel, Texts texts) {
        this.model = model;
        this.panel = panel;
        month = new MonthCard(model, texts, panel.openButton()::requestFocus);
        found = new FoundList(model, texts, model::choose, panel.openButton()::requestFocus);
        foundCard = new Card(found);
        var left = new VBox(month, Visible.onceShown(foundCard));
        left.getStyleClass().add("history-main");
        parts = new SideBySide(left, panel);
        choices.setGap(16);
        scales = scales(texts);
        choices.getChildren().addAll(filters(texts), scales);
        prepareSearch(texts.get("history.search"));
        Keyboard.escape(panel, () -> focus().requestFocus());
    }

    private Segmented<Scale> scales(Texts texts) {
        var scale = new Segmented<>(texts.get("history.scale"), List.of(Scale.values()),
                one -> texts.get("scale." + one.name()));
        scale.chosen().bindBidirectional(model.scale());
        return scale;
    }

    private Segmented<Filter> filters(Texts texts) {
        var filter = new Segmented<>(texts.get("history.filter"), List.of(Filter.values()),
                one -> texts.get("history.filter." + one.name()));
        filter.chosen().bindBidirectional(model.filter());
        return filter;
    }

    private void prepareSearch(String name) {
        search.setPromptText(name);
        search.setAccessibleText(name);
        search.setPrefColumnCount(18);
        search.textProperty().bindBidirectional(model.search());
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                found.takeFocus();
                event.consume();
            }
        });
    }

    /** What it is looked for with; stands at the head of the page. */
    Node search() {
        return search;
    }

    /** Which days are found, and by which score the month is coloured. */
    Node choices() {
        return choices;
    }

    Node parts() {
        return parts;
    }

    /** The day that is looked at in the calendar, or among the days that were found. */
    Node focus() {
        return foundCard.isVisible() ? found.list() : month.focus();
    }

    /** Whether it is seen at all; another way of looking may be chosen. */
    void setVisible(boolean visible) {
        Visible.when(choices, visible);
        Visible.when(parts, visible);
        Visible.when(search, visible);
    }

    void render(HistoryPicture picture, JournalDay day) {
        Visible.when(foundCard, model.found().get().isPresent());
        Visible.when(month, model.found().get().isEmpty());
        // a list of days has no colours; what stands before it stays in its place
        Visible.when(scales, model.found().get().isEmpty());
        model.found().get().ifPresent(found::show);
        month.show(picture, day, model.scale().get());
        panel.show(picture.on(day), picture.today());
        panel.showEarlier(model.revisions().get());
    }
}
