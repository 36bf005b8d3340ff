package org.ldnjournal.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.PlanDraft;
import org.ldnjournal.ui.kit.PlanForm;
import org.ldnjournal.ui.kit.Words;

/** Where a plan is made, from a protocol or by hand. */
final class NewPlanCard extends VBox {
    private final NewPlanModel model;
    private final Texts texts;
    private final Label words = Words.body("");
    private final PlanForm form;
    private Runnable made = () -> { };

    NewPlanCard(NewPlanModel model, Claims claims, Texts texts) {
        this.model = model;
        this.texts = texts;
        form = new PlanForm(model.draft(), claims, texts, model.day().date());
        getChildren().add(Card.titled(texts.get("planScreen.make"), words, form,
                Buttons.primary(texts.get("planScreen.start"), this::make)));
    }

    /** What is done once a plan was made. */
    void onMade(Runnable action) {
        made = action;
    }

    Node firstFocus() {
        return form.firstFocus();
    }

    /** There is no plan yet. */
    void first() {
        shown("planScreen.makeFirst");
    }

    /** There is one, and another is to follow. */
    void another() {
        shown("planScreen.makeAnother");
    }

    private void shown(String key) {
        words.setText(texts.get(key));
        model.shown();
    }

    /** Shows the library of protocols. */
    void library() {
        form.showLibrary();
    }

    private void make() {
        model.make(outcome -> {
            switch (outcome) {
                case PlanDraft.Made _ -> {
                    form.clear();
                    made.run();
                }
                case PlanDraft.Refused refused -> form.refuse(refused);
                case PlanDraft.Asked asked -> form.ask(asked);
                case PlanDraft.Stopped stopped -> form.stop(stopped);
            }
        });
    }
}
