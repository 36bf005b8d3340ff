package org.ldnjournal.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.plan.Making;
import org.ldnjournal.plan.Preparations;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.MakingWords;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** What doses are taken from, and how each dose of the plan is made of it or that it cannot be. */
final class PreparationsCard extends VBox {
    private final PreparationsModel model;
    private final Texts texts;
    private final Label empty;
    private final VBox lines = new VBox();
    private final Region rule = new Region();
    private final VBox doses = new VBox();
    private final Button add;
    private final NewPreparation form;

    PreparationsCard(PreparationsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        empty = Words.muted(texts.get("preparation.empty"));
        add = Buttons.plain(texts.get("preparation.another"), this::ask);
        form = new NewPreparation(model, texts, this::closeForm);
        rule.getStyleClass().add("rule");
        doses.getStyleClass().add("stack");
        getChildren().add(Card.titled(texts.get("preparation.title"), empty, lines, rule, doses, add,
                Visible.onceShown(form)));
        arrange();
    }

    /** Shows this. */
    void show(PlanView view) {
        var present = view.history().preparations();
        form.show(present);
        arrange();
        lines.getChildren().setAll(present.atHand().stream().map(this::line).toList());
        var planned = PreparationsModel.doses(view);
        doses.getChildren().setAll(planned.stream().map(dose -> dose(dose, present)).toList());
        if (!planned.stream().allMatch(dose -> isMade(dose, present))) {
            doses.getChildren().add(Words.muted(texts.get("preparation.ask")));
        }
        boolean some = !present.atHand().isEmpty();
        Visible.when(empty, !some);
        Visible.when(lines, some);
        Visible.when(rule, some);
        Visible.when(doses, some);
    }

    private Node line(Preparations.Kept kept) {
        var name = kept.preparation().name();
        var words = Words.strong(texts.say(name));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var remove = Buttons.quiet(texts.get("preparation.remove"), () -> {
            add.requestFocus();
            model.remove(kept.number());
        });
        remove.setAccessibleText(texts.get("preparation.removeNamed", words.getText()));
        var line = new HBox(words, remove);
        line.getStyleClass().add("row");
        return line;
    }

    private Node dose(Dose dose, Preparations present) {
        var how = MakingWords.of(present.making(dose), dose, texts);
        return Words.body(isMade(dose, present)
                ? texts.get("preparation.dose", texts.milligrams(dose.milligrams()), how) : how);
    }

    private static boolean isMade(Dose dose, Preparations present) {
        return present.making(dose) instanceof Making.Possible;
    }

    private void ask() {
        model.asked().set(true);
        arrange();
        form.firstFocus().requestFocus();
    }

    private void closeForm() {
        model.asked().set(false);
        KeepFocus.within(form, () -> add, this::arrange);
    }

    private void arrange() {
        Visible.when(form, model.asked().get());
        Visible.when(add, !model.asked().get());
    }
}
