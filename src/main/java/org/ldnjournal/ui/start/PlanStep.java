package org.ldnjournal.ui.start;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.PlanDraft;
import org.ldnjournal.ui.kit.PlanForm;
import org.ldnjournal.ui.kit.Words;

/**
 * The plan of the first start: the question about opioids, and the doses of the protocol with what its source leaves
 * open.
 */
final class PlanStep extends VBox {
    private final StartModel model;
    private final PlanForm form;
    private final OpioidQuestion question;

    PlanStep(StartModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("start-part");
        form = new PlanForm(model.draft(), Claims.shipped(), texts);
        question = new OpioidQuestion(model, texts, form::clear, this::goOn);
        getChildren().addAll(Words.body(texts.get("start.plan.yours")), form, question);
    }

    Node firstFocus() {
        return form.firstFocus();
    }

    void goOn() {
        if (!question.takeTyped()) {
            return;
        }
        switch (model.goOn()) {
            case PlanDraft.Made(Plan _) -> form.clear();
            case PlanDraft.Refused refused -> form.refuse(refused);
            case PlanDraft.Asked asked -> form.ask(asked);
            case PlanDraft.Stopped stopped -> form.stop(stopped);
        }
    }
}
