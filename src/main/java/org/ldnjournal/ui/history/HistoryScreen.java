package org.ldnjournal.ui.history;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.history.grid.GridCard;
import org.ldnjournal.ui.history.grid.GridModel;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.EmptyState;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.SideBySide;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.shell.Screen;

/** History: the month, or the days that were looked for, and the day that is looked at beside it. */
public final class HistoryScreen implements Screen {
    private static final double WIDEST = 1160;

    private final HistoryModel model;
    private final Texts texts;
    private final Segmented<Scale> scale;
    private final Segmented<Filter> filter;
    private final TextField search = new TextField();
    private final MonthCard month;
    private final FoundList found;
    private final Card foundCard;
    private final DayPanel panel;
    private final SideBySide parts;
    private final GridCard grid;
    private final ChangesCard changes;
    private final Segmented<HistoryView> view;
    private final Flow choices = new Flow();
    private final EmptyState empty;
    private final Page page;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();
    private final ChangeListener<Object> renderingEarlier;

    /**
     * @param days        the table of days
     * @param openInToday opens a day where it can be changed: shows Today on it
     */
    public HistoryScreen(HistoryModel model, GridModel days, Texts texts, Consumer<JournalDay> openInToday) {
        this.model = model;
        this.texts = texts;
        grid = new GridCard(days, texts, openInToday);
        changes = new ChangesCard(model.journal(), texts, this::lookAt);
        view = new Segmented<>(texts.get("history.view"), List.of(HistoryView.values()),
                one -> texts.get("history.view." + one.name()));
        view.chosen().set(HistoryView.MONTH);
        panel = new DayPanel(texts, openInToday);
        month = new MonthCard(model, texts, panel.openButton()::requestFocus);
        found = new FoundList(model, texts, model::choose, panel.openButton()::requestFocus);
        foundCard = new Card(found);
        scale = new Segmented<>(texts.get("history.scale"), List.of(Scale.values()),
                one -> texts.get("scale." + one.name()));
        filter = new Segmented<>(texts.get("history.filter"), List.of(Filter.values()),
                one -> texts.get("history.filter." + one.name()));
        empty = new EmptyState(Feather.CALENDAR, texts.get("history.nothing"), texts.get("history.nothing.words"),
                Buttons.primary(texts.get("history.nothing.begin"), () -> openInToday.accept(today())));
        var left = new VBox(month, foundCard);
        left.getStyleClass().add("history-main");
        parts = new SideBySide(left, panel);
        page = page();
        renderingEarlier = (_, _, _) -> panel.showEarlier(model.revisions().get());
        bind();
    }

    private Page page() {
        search.setPromptText(texts.get("history.search"));
        search.setAccessibleText(texts.get("history.search"));
        search.setPrefColumnCount(18);
        choices.getStyleClass().add("history-choices");
        choices.getChildren().addAll(scale, filter);
        var made = Page.wide(Page.header(texts.get("rail.history"), view, search), choices, parts, grid, changes, empty);
        made.column().setMaxWidth(WIDEST);
        made.getStyleClass().add("history");
        made.getStylesheets().add(
                Objects.requireNonNull(HistoryScreen.class.getResource("calendar.css")).toExternalForm());
        made.setVisible(false);
        return made;
    }

    private void bind() {
        view.chosen().addListener(rendering);
        scale.chosen().bindBidirectional(model.scale());
        filter.chosen().bindBidirectional(model.filter());
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
        panel.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                firstFocus().requestFocus();
                event.consume();
            }
        });
    }

    @Override
    public Parent node() {
        return page;
    }

    /** The day that is looked at in the calendar, or among the days that were found. */
    @Override
    public Node firstFocus() {
        if (empty.isVisible()) {
            return empty.getChildren().getLast();
        }
        if (grid.isVisible()) {
            return grid.focus();
        }
        if (changes.isVisible()) {
            return changes.focus();
        }
        return foundCard.isVisible() ? found.list() : month.focus();
    }

    @Override
    public void shown() {
        model.picture().addListener(rendering);
        model.day().addListener(rendering);
        model.scale().addListener(rendering);
        model.found().addListener(rendering);
        model.revisions().addListener(renderingEarlier);
        model.shown();
        grid.shown();
        render();
    }

    @Override
    public void hidden() {
        model.hidden();
        grid.hidden();
        changes.look(false);
        model.picture().removeListener(rendering);
        model.day().removeListener(rendering);
        model.scale().removeListener(rendering);
        model.found().removeListener(rendering);
        model.revisions().removeListener(renderingEarlier);
    }

    private void render() {
        model.picture().get().ifPresent(picture -> {
            boolean first = !page.isVisible();
            var day = model.day().get();
            page.setVisible(true);
            boolean isByMonth = view.chosen().get() == HistoryView.MONTH;
            boolean inMonth = isByMonth && !picture.isEmpty();
            Visible.when(empty, isByMonth && picture.isEmpty());
            Visible.when(choices, inMonth);
            Visible.when(parts, inMonth);
            Visible.when(grid, view.chosen().get() == HistoryView.GRID);
            Visible.when(changes, view.chosen().get() == HistoryView.CHANGES);
            changes.look(changes.isVisible());
            search.setVisible(inMonth);
            Visible.when(foundCard, model.found().get().isPresent());
            Visible.when(month, model.found().get().isEmpty());
            model.found().get().ifPresent(found::show);
            month.show(picture, day, model.scale().get());
            panel.show(picture.on(day), picture.today());
            panel.showEarlier(model.revisions().get());
            if (first) {
                firstFocus().requestFocus();
            }
        });
    }

    /** Looks at this day in its month. */
    private void lookAt(JournalDay day) {
        model.search().set("");
        model.filter().set(Filter.ALL);
        look(HistoryView.MONTH);
        model.choose(day);
        panel.openButton().requestFocus();
    }

    /** Looks at the days in this way. */
    void look(HistoryView way) {
        view.chosen().set(way);
    }

    private JournalDay today() {
        return model.picture().get().orElseThrow().today();
    }
}
