package org.ldnjournal.ui.trends;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.chart.ChartView;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.EmptyState;
import org.ldnjournal.ui.kit.Page;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.shell.Screen;
import org.ldnjournal.ui.trends.TrendsModel.Range;
import org.ldnjournal.ui.trends.TrendsModel.Shown;

/** Trends: which days and scores, the chart or the same as a table, and what changed. */
public final class TrendsScreen implements Screen {
    private static final double PANEL_HEIGHT = 150;
    private static final double AROUND = 90;

    private final TrendsModel model;
    private final Texts texts;
    private final Segmented<Range> range;
    private final ChartView chart;
    private final DayTable table;
    private final ToggleButton asTable;
    private final ChangedCard changed;
    private final EmptyState nothing;
    private final VBox something;
    private final Page page;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();

    /**
     * @param claims  the sourced sentences behind what a comparison cannot tell
     * @param painter where pictures are painted
     * @param toToday opens the place where days are logged
     */
    public TrendsScreen(TrendsModel model, Claims claims, Texts texts, Executor painter, Runnable toToday) {
        this.model = model;
        this.texts = texts;
        range = new Segmented<>(texts.get("trends.range"), List.of(Range.values()),
                one -> texts.get("trends.range." + one.name()));
        range.chosen().bindBidirectional(model.range());
        chart = new ChartView(painter);
        table = new DayTable(texts);
        asTable = new ToggleButton(texts.get("trends.asTable"));
        asTable.selectedProperty().addListener((_, _, chosen) -> showTable(chosen));
        changed = new ChangedCard(claims, texts);
        nothing = new EmptyState(Feather.TRENDING_UP, texts.get("trends.empty.title"), texts.get("trends.empty.words"),
                Buttons.primary(texts.get("trends.empty.begin"), toToday));
        something = new VBox(choices(), new Card(new StackPane(chart, table.node())), changed);
        something.getStyleClass().add("gap");
        page = Page.wide(Page.header(texts.get("trends.title")), something, nothing);
        showTable(false);
        Visible.when(something, false);
        Visible.when(nothing, false);
    }

    private Node choices() {
        var scales = new HBox();
        scales.getStyleClass().add("row");
        for (var scale : Scale.values()) {
            var box = new CheckBox(texts.get("trends.shape." + scale.name(), texts.get("scale." + scale.name())));
            box.setAccessibleText(texts.get("trends.show", texts.get("scale." + scale.name())));
            box.setSelected(model.scales().get().contains(scale));
            box.setOnAction(_ -> box.setSelected(model.show(scale, box.isSelected())));
            scales.getChildren().add(box);
        }
        return new FlowPane(24, 8, range, scales, asTable);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public Node firstFocus() {
        return nothing.isVisible() ? nothing.getChildren().getLast() : range.button(model.range().get());
    }

    @Override
    public void shown() {
        model.shown().addListener(rendering);
        model.start();
        render();
    }

    @Override
    public void hidden() {
        model.stop();
        model.shown().removeListener(rendering);
    }

    private void render() {
        model.shown().get().ifPresent(this::render);
    }

    private void render(Shown now) {
        boolean first = !something.isVisible() && !nothing.isVisible();
        Visible.when(something, now.anything());
        Visible.when(nothing, !now.anything());
        double height = AROUND + PANEL_HEIGHT * model.scales().get().size();
        chart.setMinHeight(height);
        chart.setPrefHeight(height);
        table.node().setPrefHeight(height);
        chart.show(now.picture());
        table.show(now.rows());
        changed.show(now.response());
        if (first) {
            firstFocus().requestFocus();
        }
    }

    private void showTable(boolean chosen) {
        Visible.when(table.node(), chosen);
        Visible.when(chart, !chosen);
    }
}
