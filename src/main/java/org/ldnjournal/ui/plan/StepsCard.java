package org.ldnjournal.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Recent;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** The ladder in words: what was, what is, what is only planned. The steps to come are changed in the same place. */
final class StepsCard extends VBox {
    /** So many past steps stand above the present one. */
    private static final int LAST = 6;

    private final Texts texts;
    private final Recent earlier;
    private final VBox lines = new VBox();
    private final Button change;
    private final AmendModel model;
    private final AmendForm form;
    private PlanView view;

    StepsCard(AmendModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        earlier = new Recent(0, "planScreen.earlierSteps", texts);
        lines.getStyleClass().add("stack");
        change = Buttons.quiet(texts.get("planScreen.option.AMEND"), this::open);
        form = new AmendForm(model, texts, this::close);
        getChildren().add(Card.titled(texts.get("planScreen.steps"), earlier, lines, change, Visible.onceShown(form)));
    }

    /** Shows this. */
    void show(PlanView next) {
        view = next;
        form.show(next);
        arrange();
        int old = Math.max(0, (int) view.lines().stream().filter(line -> line.when() == PlanView.When.PAST)
                .count() - LAST);
        earlier.show(view.lines().subList(0, old), this::line);
        Visible.when(earlier, old > 0);
        lines.getChildren().setAll(view.lines().stream().skip(old).map(this::line).toList());
    }

    private void open() {
        model.asked().set(true);
        arrange();
        form.begin();
    }

    private void close() {
        model.asked().set(false);
        KeepFocus.within(form, () -> change, this::arrange);
    }

    private void arrange() {
        Visible.when(form, model.asked().get());
        Visible.when(change, !model.asked().get() && view.canAmend());
    }

    private Node line(PlanView.Line line) {
        var dose = line.stretch().dose().map(amount -> texts.get("planScreen.line." + line.stretch().rhythm().name(),
                PlanWords.amount(amount, texts))).orElseGet(() -> texts.get("planScreen.line.none"));
        var first = texts.day(line.stretch().days().first().date(), view.today().date());
        var last = texts.day(line.stretch().days().last().date(), view.today().date());
        return switch (line.when()) {
            case PAST -> Words.body(texts.get("planScreen.line.PAST", dose, first, last));
            case NOW -> Words.strong(texts.get("planScreen.line.NOW", dose, first));
            case PLANNED -> Words.muted(texts.get("planScreen.line.PLANNED", dose, first));
        };
    }
}
