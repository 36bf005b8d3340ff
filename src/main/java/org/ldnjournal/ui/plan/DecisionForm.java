package org.ldnjournal.ui.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.PossibleDecisions.Option;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/** What belongs to a decision: from which day, how long or why, the person's own reason, the tick of the review. */
final class DecisionForm extends VBox {
    /** De Meirleir's check of the need. */
    private static final String RECHECK = "F022";

    private final PlanModel model;
    private final Claims claims;
    private final Texts texts;
    private final Label heading = Words.strong("");
    private final DecisionFields fields;
    private final Segmented<Decision.PauseReason> why;
    private final VBox step = new VBox();
    private final CheckBox reviewed;
    private final VBox parts = new VBox();
    private PlanView view;

    DecisionForm(PlanModel model, Claims claims, Texts texts) {
        this.model = model;
        this.claims = claims;
        this.texts = texts;
        getStyleClass().add("gap");
        parts.getStyleClass().add("gap");
        fields = new DecisionFields(model.draft(), texts, this::save);
        why = new Segmented<>(texts.get("planScreen.why"), List.of(Decision.PauseReason.values()),
                choice -> PlanWords.pauseReason(choice, texts));
        why.chosen().bindBidirectional(model.draft().why());
        reviewed = new CheckBox(texts.get("planScreen.reviewed"));
        reviewed.selectedProperty().bindBidirectional(model.draft().reviewed());
        fields.from().focusedProperty().addListener((_, _, focused) -> {
            if (!focused && view != null) {
                showReview();
            }
        });
        var buttons = new HBox(Buttons.primary(texts.get("planScreen.save"), this::save),
                Buttons.quiet(texts.get("planScreen.cancel"), model::cancel));
        buttons.getStyleClass().add("row");
        getChildren().addAll(heading, parts, buttons);
    }

    void show(PlanView next) {
        view = next;
    }

    /** Asks what belongs to what was chosen. */
    void ask(PlanView now) {
        view = now;
        var option = option();
        heading.setText(PlanWords.option(option, view, texts));
        var asked = new ArrayList<Node>();
        switch (option) {
            case PAUSE -> asked.addAll(List.of(Words.body(texts.get("planScreen.why")), why));
            case RESUME -> asked.add(resume());
            case SPLIT -> asked.add(Words.muted(texts.get("planScreen.splitHow",
                    PlanWords.amount(view.possibleFrom(view.today()).dose().orElseThrow(), texts))));
            case HALVE -> asked.add(Words.muted(texts.get("planScreen.halveHow")));
            case EVERY_OTHER_DAY -> asked.add(Words.muted(texts.get("planScreen.everyOtherDayHow")));
            case RECHECK -> asked.addAll(List.of(Words.muted(texts.get("planScreen.recheckHow")),
                    new SourceWords(claims.claim(RECHECK), texts)));
            case GO_UP, GO_BACK, STAY_LONGER, STOP, CHANGE_DOSE, CHANGE_TIME, EVERY_DAY, AMEND -> { }
        }
        asked.addAll(List.of(fields.row(option), fields.reason(), reviewed));
        parts.getChildren().setAll(asked);
        showReview();
        first(option).requestFocus();
    }

    private Option option() {
        return model.draft().choice().get().orElseThrow();
    }

    private Node first(Option option) {
        return option == Option.PAUSE ? why.button(model.draft().why().get()) : fields.first(option);
    }

    private void showReview() {
        boolean needed = model.needsReview();
        Visible.when(reviewed, needed);
    }

    private Node resume() {
        var steps = new Segmented<>(texts.get("planScreen.resumeAt"), model.resumeSteps(),
                number -> PlanWords.amount(view.dose(number), texts));
        steps.chosen().bindBidirectional(model.draft().step());
        step.getStyleClass().setAll("stack");
        step.getChildren().setAll(Words.body(texts.get("planScreen.resumeAt")), steps);
        return step;
    }

    private void save() {
        switch (model.decide()) {
            case PlanModel.Accepted _ -> fields.clearMessages();
            case PlanModel.Asked(Reason asked) -> fields.askAgain(texts.get("planScreen.asksAgain", texts.say(asked)));
            case PlanModel.Refused(Reason refused) -> {
                fields.refuse(option(), refused.key(), texts.say(refused));
                if (refused.key().equals("decision.refused.review")) {
                    reviewed.requestFocus();
                }
            }
        }
    }
}
