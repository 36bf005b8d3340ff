package org.ldnjournal.ui.start;

import java.util.function.Predicate;
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
    private final Predicate<Node> sight;

    /** @param sight whether all of a part can be seen */
    PlanStep(StartModel model, Texts texts, Predicate<Node> sight) {
        this.model = model;
        this.sight = sight;
        getStyleClass().add("start-part");
        form = new PlanForm(model.draft(), Claims.shipped(), texts, model.day().date());
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
        boolean seen = question.wasSeen() || sight.test(question);
        switch (model.goOn(seen)) {
            case PlanDraft.Made(Plan _) -> {
                form.clear();
                if (!seen) {
                    question.ask();
                }
            }
            case PlanDraft.Refused refused -> form.refuse(refused);
            case PlanDraft.Asked asked -> form.ask(asked);
            case PlanDraft.Stopped stopped -> form.stop(stopped);
        }
    }
}
