package org.ldnjournal.ui.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ldnjournal.plan.PossibleDecisions.Option;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.KeepFocus;
import org.ldnjournal.ui.kit.Words;

/**
 * Asks what was decided. When a step is due it asks by itself and shows the week before; otherwise a decision can be
 * recorded early.
 */
final class DecisionCard extends VBox {
    private final PlanModel model;
    private final Texts texts;
    private final Card card;
    private final Label title = Words.section("");
    private final Label week = Words.body("");
    private final Label missed = Words.muted("");
    private final Label question;
    private final FlowPane options = new FlowPane(12, 8);
    private final Button early;
    private final DecisionForm form;
    private boolean asking;
    private PlanView view;

    DecisionCard(PlanModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        question = Words.strong(texts.get("planScreen.question"));
        early = Buttons.plain(texts.get("planScreen.early"), this::askEarly);
        form = new DecisionForm(model, texts);
        card = new Card(title, week, missed, question, options, form);
        getChildren().addAll(early, card);
        model.draft().choice().addListener((_, before, now) -> chosen(before.isPresent() && now.isEmpty()));
    }

    /** What takes the keyboard first. */
    Node firstFocus() {
        return early.isVisible() || options.getChildren().isEmpty() ? early : options.getChildren().getFirst();
    }

    /** Asks about this. */
    void show(PlanView next) {
        view = next;
        var possible = List.copyOf(model.options());
        KeepFocus.within(options, this::firstFocus,
                () -> options.getChildren().setAll(possible.stream().map(this::button).toList()));
        boolean due = next.decisionDue();
        title.setText(due ? texts.get("planScreen.due", texts.day(next.nextDecision().orElse(next.today()).date()))
                : texts.get("planScreen.record"));
        card.getStyleClass().remove("accented");
        if (due) {
            card.getStyleClass().add("accented");
        }
        week.setText(texts.get("planScreen.week", PlanWords.lastWeek(next.lastWeek(), texts)));
        missed.setText(texts.get("planScreen.doNotDouble"));
        visible(missed, next.lastWeek().missed() > 0);
        layOut(due, !possible.isEmpty());
    }

    /** All alike: none of them is recommended. */
    private Button button(Option option) {
        return Buttons.plain(PlanWords.option(option, view, texts), () -> model.choose(option));
    }

    private void layOut(boolean due, boolean possible) {
        visible(early, possible && !due && !asking);
        visible(card, possible && (due || asking));
        form.show(view);
        chosen(false);
    }

    private void chosen(boolean finished) {
        boolean typing = model.draft().choice().get().isPresent();
        visible(options, !typing);
        visible(question, !typing);
        visible(form, typing);
        if (typing) {
            form.ask(view);
        } else if (finished) {
            asking = false;
            visible(early, !view.decisionDue());
            visible(card, view.decisionDue());
            firstFocus().requestFocus();
        }
    }

    private void askEarly() {
        asking = true;
        layOut(false, true);
        options.getChildren().getFirst().requestFocus();
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
