package org.ldnjournal.ui.plan;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Filler;
import org.ldnjournal.plan.Quantity;
import org.ldnjournal.plan.Supply;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Apart;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.SupplyWords;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** A bottle: what is left in it, what stands on it, and what can be done with it. */
final class BottleRow extends VBox {

    private final SupplyModel model;
    private final Supply.Stock stock;
    private final Texts texts;
    private final String name;
    private final Button count;
    private final VBox counting = new VBox();

    /** @param correct begins to correct it */
    BottleRow(SupplyModel model, Supply.Stock stock, Claims claims, Texts texts, Consumer<Bottle> correct) {
        this.model = model;
        this.stock = stock;
        this.texts = texts;
        getStyleClass().add("stack");
        counting.getStyleClass().add("gap");
        var bottle = stock.bottle();
        name = SupplyWords.name(bottle.of(), texts);
        count = action("supply.count", this::askCount);
        var ways = new Flow(count);
        if (model.canOpenToday(bottle)) {
            ways.getChildren().add(action("supply.openedToday", () -> model.openToday(bottle)));
        }
        ways.getChildren().addAll(action("supply.correct", () -> correct.accept(bottle)),
                action("supply.remove", () -> model.remove(bottle)));
        var words = new VBox(Words.strong(texts.get("supply.left", name, amount(stock.left()),
                amount(bottle.quantity()))),
                Words.small(facts(bottle)));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        bottle.label().filler().advisedAgainst().ifPresent(claim ->
                getChildren().add(new FillerSource(claims.claim(claim), texts)));
        getChildren().addAll(ways, counting);
        Visible.when(counting, false);
        Keyboard.escape(counting, this::close);
        model.count(bottle).ifPresent(this::showCount);
    }

    private String amount(Quantity quantity) {
        return SupplyWords.amount(stock.bottle().of(), quantity, texts);
    }

    private String facts(Bottle bottle) {
        var facts = new ArrayList<String>();
        facts.add(bottle.opened().map(day -> texts.get("supply.fact.opened", day.date()))
                .orElseGet(() -> texts.get("supply.fact.received", bottle.received().date())));
        bottle.discard().ifPresent(day -> facts.add(texts.get("supply.fact.discard", day.date())));
        bottle.counted().ifPresent(counted -> facts.add(texts.get("supply.fact.counted", amount(counted.left()),
                counted.at().local().toLocalDate())));
        var label = bottle.label();
        if (!label.pharmacy().isEmpty()) {
            facts.add(label.pharmacy());
        }
        if (!label.lot().isEmpty()) {
            facts.add(texts.get("supply.fact.lot", label.lot()));
        }
        if (label.filler() != Filler.NOT_GIVEN) {
            facts.add(texts.get("supply.filler." + label.filler().name()));
        }
        if (!label.price().isEmpty()) {
            facts.add(label.price());
        }
        return Apart.inOneLine(facts);
    }

    private Button action(String key, Runnable run) {
        var button = Buttons.quiet(texts.get(key), run);
        var lot = stock.bottle().label().lot();
        button.setAccessibleText(texts.get(key) + " " + name + (lot.isEmpty() ? "" : " " + lot));
        return button;
    }

    private void askCount() {
        showCount(model.beginCount(stock.bottle())).input().requestFocus();
    }

    private Field showCount(CountDraft typed) {
        var left = new Field(texts.get("supply.countLeft"), "");
        var day = new Field(texts.get("supply.countDay"), texts.date(model.day().date()));
        left.input().textProperty().bindBidirectional(typed.left());
        day.input().textProperty().bindBidirectional(typed.day());
        for (var field : new Field[] {left, day}) {
            field.getStyleClass().add("field-short");
            field.input().setOnAction(_ -> count(left, day));
        }
        counting.getChildren().setAll(new Flow(left, day), Words.small(texts.get("supply.countHow")), new Flow(
                Buttons.primary(texts.get("supply.countSave"), () -> count(left, day)),
                Buttons.quiet(texts.get("supply.cancel"), this::close)));
        Visible.when(counting, true);
        return left;
    }

    private void count(Field left, Field day) {
        left.clearMessage();
        day.clearMessage();
        switch (model.keepCount(stock.bottle(), this::close)) {
            case SupplyModel.CountSaved _ -> { }
            case SupplyModel.LeftRefused(Reason reason) -> refuse(left, reason);
            case SupplyModel.DayRefused(Reason reason) -> refuse(day, reason);
        }
    }

    private void refuse(Field field, Reason reason) {
        field.refuse(texts.say(reason));
        field.input().requestFocus();
    }

    private void close() {
        model.endCount(stock.bottle());
        KeepFocus.within(counting, () -> count, () -> Visible.when(counting, false));
    }
}
