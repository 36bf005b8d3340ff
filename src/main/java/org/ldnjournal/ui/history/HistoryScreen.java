package org.ldnjournal.ui.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.history.grid.GridCard;
import org.ldnjournal.ui.history.grid.GridModel;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.EmptyState;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.shell.Screen;

/** History: the month, or the days that were looked for, and the day that is looked at beside it. */
public final class HistoryScreen implements Screen {
    private static final double WIDEST = 1160;

    private final HistoryModel model;
    private final Texts texts;
    private final DayDeletion deletion;
    private final DayPanel panel;
    private final MonthView month;
    private final GridCard grid;
    private final ChangesCard changes;
    private final Segmented<HistoryView> view;
    private final EmptyState empty;
    private final Page page;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();
    private final ChangeListener<Object> renderingEarlier;
    /** What the month shows: the very same needs no making again. */
    private Optional<Shown> rendered = Optional.empty();

    private record Shown(HistoryPicture picture, JournalDay day, Scale scale, Optional<List<FoundDay>> found) {}

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
        view.chosen().set(days.isTyped() ? HistoryView.GRID : HistoryView.MONTH);
        deletion = new DayDeletion(model.journal());
        panel = new DayPanel(deletion, texts, openInToday);
        month = new MonthView(model, panel, texts);
        empty = new EmptyState(Feather.CALENDAR, texts.get("history.nothing"), texts.get("history.nothing.words"),
                Buttons.primary(texts.get("history.nothing.begin"), () -> openInToday.accept(today())));
        page = page();
        renderingEarlier = (_, _, _) -> panel.showEarlier(model.revisions().get());
        view.chosen().addListener(rendering);
    }

    private Page page() {
        var made = Page.wide(Page.header(texts.get("rail.history"), month.search(), view), month.choices(),
                month.parts(), Visible.onceShown(grid), Visible.onceShown(changes), Visible.onceShown(empty));
        made.column().setMaxWidth(WIDEST);
        made.getStyleClass().add("history");
        made.getStylesheets().add(
                Objects.requireNonNull(HistoryScreen.class.getResource("calendar.css")).toExternalForm());
        made.setVisible(false);
        return made;
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
        return month.focus();
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
        panel.showEarlier(model.revisions().get());
    }

    @Override
    public void hidden() {
        model.hidden();
        deletion.forget();
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
            page.setVisible(true);
            boolean isByMonth = view.chosen().get() == HistoryView.MONTH;
            // where the only day was deleted, the month stays as long as that day can be brought back
            boolean isEmpty = picture.isEmpty() && deletion.last().get().isEmpty();
            Visible.when(empty, isByMonth && isEmpty);
            month.setVisible(isByMonth && !isEmpty);
            Visible.when(grid, view.chosen().get() == HistoryView.GRID);
            Visible.when(changes, view.chosen().get() == HistoryView.CHANGES);
            changes.look(changes.isVisible());
            render(new Shown(picture, model.day().get(), model.scale().get(), model.found().get()));
            if (first) {
                firstFocus().requestFocus();
            }
        });
    }

    private void render(Shown next) {
        if (rendered.filter(next::equals).isEmpty()) {
            rendered = Optional.of(next);
            month.render(next.picture(), next.day());
        }
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
