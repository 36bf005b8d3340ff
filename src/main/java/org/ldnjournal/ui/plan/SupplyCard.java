package org.ldnjournal.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ldnjournal.plan.Bottle;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Supply;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Recent;
import org.ldnjournal.ui.kit.SupplyWords;
import org.ldnjournal.ui.kit.TakenAway;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** Supply: how long what is left lasts, the bottles, and what is missing. */
final class SupplyCard extends VBox {
    private static final int LAST = 3;

    private final SupplyModel model;
    private final Claims claims;
    private final Texts texts;
    private final Label lasts = Words.strong("");
    private final VBox notes = new VBox();
    private final Recent bottles;
    private final Button add;
    private final TakenAway removed;
    private final BottleForm form;
    private final Region rule = new Region();
    private final MissingPart missing;
    private final ChangeListener<Object> rendering = (_, _, _) -> render();
    private final ChangeListener<Object> naming = (_, _, _) -> nameRemoved();
    private List<Supply.Stock> rows = List.of();

    SupplyCard(SupplyModel model, Claims claims, Texts texts) {
        this.model = model;
        this.claims = claims;
        this.texts = texts;
        notes.getStyleClass().add("stack");
        bottles = new Recent(0, "supply.emptied", texts);
        rule.getStyleClass().add("rule");
        add = Buttons.plain(texts.get("supply.add"), this::addNew);
        removed = new TakenAway(texts, model::putBack);
        form = new BottleForm(model, claims, texts, this::closeForm);
        missing = new MissingPart(texts);
        getChildren().add(Card.titled(texts.get("supply.title"), lasts, notes, bottles, removed, add,
                Visible.onceShown(form), rule, missing));
    }

    /** It comes into view. */
    void shown() {
        model.shown().addListener(rendering);
        model.removed().addListener(naming);
        model.start();
        render();
    }

    /** It goes out of view. */
    void hidden() {
        model.stop();
        model.shown().removeListener(rendering);
        model.removed().removeListener(naming);
        nameRemoved();
    }

    private void nameRemoved() {
        removed.name(model.removed().get().map(bottle -> SupplyWords.name(bottle.of(), texts)));
    }

    private void render() {
        model.shown().get().ifPresent(this::render);
    }

    private void render(SupplyView view) {
        boolean any = !view.supply().bottles().isEmpty();
        boolean known = any || !view.atHand().atHand().isEmpty();
        lasts.setText(SupplyWords.lasts(view.supply().lasts(), view.today(), texts));
        Visible.when(lasts, any);
        notes.getChildren().setAll(notes(view, known).filter(words -> !words.isEmpty()).map(Words::muted).toList());
        Visible.when(notes, !notes.getChildren().isEmpty());
        if (!rows.equals(view.supply().bottles())) {
            rows = view.supply().bottles();
            var shown = rows.stream().collect(Collectors.partitioningBy(this::isAtHand));
            KeepFocus.within(bottles, () -> add, () -> bottles.show(shown.get(true), shown.get(false).reversed(),
                    stock -> new BottleRow(model, stock, claims, texts, this::correct)));
        }
        Visible.when(bottles, any);
        if (model.asked().get() && !form.isVisible()) {
            open(model.draft().before());
        } else if (!model.asked().get() && form.isVisible()) {
            closeForm();
        }
        Visible.when(add, !view.atHand().atHand().isEmpty() && !form.isVisible());
        Visible.when(rule, known);
        Visible.when(missing, known);
        missing.show(view.orders(), view.today());
    }

    /** Something is left in it, or it is one of the last, which may have to be corrected. */
    private boolean isAtHand(Supply.Stock stock) {
        return !stock.left().isNone() || rows.subList(Math.max(0, rows.size() - LAST), rows.size()).contains(stock);
    }

    private Stream<String> notes(SupplyView view, boolean known) {
        var supply = view.supply();
        if (supply.bottles().isEmpty()) {
            return Stream.of(texts.get(known ? "supply.empty" : "supply.emptyFirst"), ranOut(view));
        }
        return Stream.of(SupplyWords.asPlanned(supply, view.today(), texts),
                SupplyWords.pastDiscard(supply.outlook(), texts),
                ranOut(view),
                supply.unexplained() == 0 ? "" : texts.get("supply.unexplained", supply.unexplained()),
                texts.get("supply.how"));
    }

    /** Doses that are paused because it ran out, against what is left by what was recorded. */
    private String ranOut(SupplyView view) {
        if (!(view.due() instanceof Due.Paused(var since, Decision.PauseReason why))
                || why != Decision.PauseReason.RAN_OUT) {
            return "";
        }
        boolean none = view.supply().bottles().stream().allMatch(stock -> stock.left().isNone());
        return texts.get(none ? "supply.ranOut" : "supply.ranOutButLeft", texts.day(since.date(), view.today().date()));
    }

    private void addNew() {
        model.beginNew();
        open(Optional.empty());
    }

    private void correct(Bottle bottle) {
        model.correct(bottle);
        open(model.draft().before());
    }

    private void open(Optional<Bottle> bottle) {
        model.asked().set(true);
        Visible.when(add, false);
        Visible.when(form, true);
        form.open(model.shown().get().orElseThrow().sorts(bottle));
    }

    private void closeForm() {
        model.asked().set(false);
        KeepFocus.within(form, () -> add, () -> {
            Visible.when(form, false);
            Visible.when(add, true);
        });
    }
}
