package org.ldnjournal.ui.trends;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.chart.TrendPicture;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.EmptyState;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.shell.Screen;

/** Trends: the chart over time, the days as a strip, the dose steps beside each other, and what changed. */
public final class TrendsScreen implements Screen {
    private final TrendsModel model;
    private final ChartCard chart;
    private final StripCard strip;
    private final StepsCard steps;
    private final ChangedCard changed;
    private final EmptyState nothing;
    private final VBox something;
    private final Page page;
    private final ChangeListener<Object> seeing = (_, _, _) -> show();
    private final ChangeListener<Object> pointing;
    /** What is shown: each part is made again only where it is another one. */
    private Optional<Reading> reading = Optional.empty();
    private Optional<TrendPicture> picture = Optional.empty();

    /**
     * @param saving  saves and copies the picture
     * @param claims  the sourced sentences behind the looks, and behind what a comparison cannot tell
     * @param painter where pictures are painted
     * @param toToday opens the place where days are logged
     * @param openDay shows a day in History
     */
    public TrendsScreen(TrendsModel model, SavingModel saving, Claims claims, Texts texts, Executor painter,
            Runnable toToday, Consumer<JournalDay> openDay) {
        this.model = model;
        chart = new ChartCard(model, saving, claims, texts, painter, openDay);
        strip = new StripCard(texts, painter);
        steps = new StepsCard(texts, painter);
        changed = new ChangedCard(claims, texts);
        pointing = (_, _, _) -> chart.showLine();
        nothing = new EmptyState(Feather.TRENDING_UP, texts.get("trends.empty.title"), texts.get("trends.empty.words"),
                Buttons.primary(texts.get("trends.empty.begin"), toToday));
        something = new VBox(chart, strip, steps, changed);
        something.getStyleClass().add("gap");
        page = Page.wide(Page.header(texts.get("trends.title")), something, nothing);
        page.getStylesheets().add(
                Objects.requireNonNull(TrendsScreen.class.getResource("trends.css")).toExternalForm());
        Visible.when(something, false);
        Visible.when(nothing, false);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public Node firstFocus() {
        return nothing.isVisible() ? nothing.getChildren().getLast() : chart.firstFocus();
    }

    @Override
    public void shown() {
        model.picture().addListener(seeing);
        model.line().addListener(pointing);
        model.start();
        show();
        chart.showLine();
    }

    @Override
    public void hidden() {
        model.stop();
        model.picture().removeListener(seeing);
        model.line().removeListener(pointing);
        chart.hidden();
    }

    /** A picture follows every reading, and comes anew when other days are seen. */
    private void show() {
        if (picture != model.picture().get()) {
            picture = model.picture().get();
            var now = model.reading().get().orElseThrow();
            if (reading != model.reading().get()) {
                reading = model.reading().get();
                show(now);
            }
            chart.show();
            strip.show(now, picture.orElseThrow().view().window().range());
        }
    }

    private void show(Reading now) {
        boolean first = !something.isVisible() && !nothing.isVisible();
        Visible.when(something, now.anything());
        Visible.when(nothing, !now.anything());
        steps.show(now.response());
        changed.show(now.response());
        if (first) {
            firstFocus().requestFocus();
        }
    }
}
