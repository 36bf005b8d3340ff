package org.ldnjournal.ui.trends;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ldnjournal.chart.TrendView;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Look;
import org.ldnjournal.safety.Claim;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Disclosure;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.SourceLink;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** The chart over time: which days, what of them, the day that the line stands on, and the same as a table. */
final class ChartCard extends VBox {
    private static final double STEP = 1.5;
    private static final int KEYS = 6;

    private final TrendsModel model;
    private final Texts texts;
    private final Segmented<Range> range;
    private final ShownChoices choices;
    private final TrendView chart;
    private final DayTable table;
    private final ToggleButton asTable;
    private final ReadoutStrip readout;
    private final SaveMenu saving;

    ChartCard(TrendsModel model, SavingModel files, Claims claims, Texts texts, Executor painter,
            Consumer<JournalDay> openDay) {
        this.model = model;
        this.texts = texts;
        range = new Segmented<>(texts.get("trends.range"), List.of(Range.values()),
                one -> texts.get("trends.range." + one.name()));
        range.chosen().bindBidirectional(model.range());
        choices = new ShownChoices(model, texts);
        chart = new TrendView(painter);
        new ChartHands(chart, model, openDay);
        table = new DayTable(texts);
        asTable = new ToggleButton(texts.get("trends.asTable"));
        asTable.setMinWidth(USE_PREF_SIZE);
        asTable.selectedProperty().addListener((_, _, _) -> show());
        readout = new ReadoutStrip(texts, openDay);
        saving = new SaveMenu(model, files, texts);
        getStyleClass().add("gap");
        getChildren().addAll(days(), choices, new Card(saving.said(), readout, chart,
                Visible.onceShown(table.node()), below(claims)));
    }

    private Flow days() {
        var nearer = Buttons.icon(Feather.ZOOM_IN, texts.get("trends.nearer"), () -> model.zoom(1 / STEP));
        var wider = Buttons.icon(Feather.ZOOM_OUT, texts.get("trends.wider"), () -> model.zoom(STEP));
        var earlier = Buttons.icon(Feather.CHEVRON_LEFT, texts.get("trends.earlier"), () -> model.moveBy(-0.5));
        var later = Buttons.icon(Feather.CHEVRON_RIGHT, texts.get("trends.later"), () -> model.moveBy(0.5));
        return new Flow(range, new HBox(earlier, later, wider, nearer), asTable, saving);
    }

    private Flow below(Claims claims) {
        var looks = Look.ALL.stream().map(Look::claim).toList();
        List<Claim> sources = claims.all().stream().filter(claim -> looks.contains(claim.id())).toList();
        var keys = new Disclosure(texts.get("trends.keys"), this::keys, texts);
        var flow = new Flow(new VBox(keys, keys.part()), new SourceLink(sources, texts));
        flow.setGap(24);
        return flow;
    }

    private VBox keys() {
        var lines = new VBox();
        lines.getStyleClass().add("stack");
        for (int i = 1; i <= KEYS; i++) {
            lines.getChildren().add(Words.small(texts.get("trends.keys." + i)));
        }
        return lines;
    }

    /** What takes the keyboard first. */
    Node firstFocus() {
        return range.button(model.range().get() == null ? Range.SINCE_START : model.range().get());
    }

    /** Shows what was read and the days that are seen. */
    void show() {
        Visible.when(table.node(), asTable.isSelected());
        Visible.when(chart, !asTable.isSelected());
        Visible.when(readout, !asTable.isSelected());
        model.reading().get().ifPresent(reading -> {
            choices.show(reading);
            if (asTable.isSelected()) {
                table.show(reading, model.rows());
            }
        });
        model.picture().get().ifPresent(chart::show);
        showLine();
    }

    /** Shows the line and what is known of its day. */
    void showLine() {
        var day = model.readout();
        readout.show(day);
        chart.mark(day.map(DayReadout::marked));
        chart.setAccessibleText(day.map(DayReadout::spoken).orElseGet(() ->
                model.picture().get().map(picture -> picture.description()).orElse("")));
    }

    /** It goes out of view. */
    void hidden() {
        saving.forget();
    }
}
