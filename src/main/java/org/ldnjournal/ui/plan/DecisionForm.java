package org.ldnjournal.ui.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.PossibleDecisions.Option;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Words;

/** What belongs to a decision: from which day, how long or why, the person's own reason, the tick of the review. */
final class DecisionForm extends VBox {
    private static final double NARROW = 220;

    private final PlanModel model;
    private final Texts texts;
    private final Label heading = Words.strong("");
    private final Field from;
    private final Field days;
    private final Field reason;
    private final Segmented<Decision.PauseReason> why;
    private final VBox step = new VBox();
    private final CheckBox reviewed;
    private final VBox parts = new VBox();
    private PlanView view;

    DecisionForm(PlanModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("gap");
        parts.getStyleClass().add("gap");
        from = new Field(texts.get("planScreen.from"), texts.get("planScreen.datePrompt"));
        days = new Field(texts.get("planScreen.moreDays"), texts.get("planScreen.daysPrompt"));
        reason = new Field(texts.get("planScreen.reason"), texts.get("planScreen.reasonPrompt"));
        why = new Segmented<>(texts.get("planScreen.why"), List.of(Decision.PauseReason.values()),
                choice -> PlanWords.pauseReason(choice, texts));
        reviewed = new CheckBox(texts.get("planScreen.reviewed"));
        bind();
        var buttons = new HBox(Buttons.primary(texts.get("planScreen.save"), this::save),
                Buttons.quiet(texts.get("planScreen.cancel"), model::cancel));
        buttons.getStyleClass().add("row");
        getChildren().addAll(heading, parts, buttons);
    }

    private void bind() {
        var draft = model.draft();
        from.input().textProperty().bindBidirectional(draft.from());
        days.input().textProperty().bindBidirectional(draft.days());
        reason.input().textProperty().bindBidirectional(draft.reason());
        why.chosen().bindBidirectional(draft.why());
        reviewed.selectedProperty().bindBidirectional(draft.reviewed());
        for (var field : List.of(from, days, reason)) {
            field.input().textProperty().addListener((_, _, _) -> field.clearMessage());
            field.input().setOnAction(_ -> save());
        }
        from.input().setMaxWidth(NARROW);
        days.input().setMaxWidth(NARROW);
        from.input().focusedProperty().addListener((_, _, focused) -> {
            if (!focused && view != null) {
                showReview();
            }
        });
    }

    void show(PlanView next) {
        view = next;
    }

    /** Asks what belongs to what was chosen. */
    void ask(PlanView now) {
        view = now;
        var option = model.draft().choice().get().orElseThrow();
        heading.setText(PlanWords.option(option, view, texts));
        var asked = new ArrayList<Node>();
        switch (option) {
            case STAY_LONGER -> asked.add(row(days, from));
            case PAUSE -> asked.addAll(List.of(Words.body(texts.get("planScreen.why")), why, row(from)));
            case RESUME -> asked.addAll(List.of(resume(), row(from)));
            case GO_UP, GO_BACK, STOP -> asked.add(row(from));
        }
        asked.add(reason);
        asked.add(reviewed);
        parts.getChildren().setAll(asked);
        showReview();
        first(option).requestFocus();
    }

    private Node first(Option option) {
        return switch (option) {
            case STAY_LONGER -> days.input();
            case PAUSE -> why.button(model.draft().why().get());
            case RESUME, GO_UP, GO_BACK, STOP -> from.input();
        };
    }

    private void showReview() {
        boolean needed = model.needsReview();
        reviewed.setVisible(needed);
        reviewed.setManaged(needed);
    }

    private Node resume() {
        var steps = new Segmented<>(texts.get("planScreen.resumeAt"), model.resumeSteps(),
                number -> PlanWords.amount(view.dose(number), texts));
        steps.chosen().bindBidirectional(model.draft().step());
        step.getStyleClass().setAll("stack");
        step.getChildren().setAll(Words.body(texts.get("planScreen.resumeAt")), steps);
        return step;
    }

    private static Node row(Field... fields) {
        var row = new FlowPane(24, 8, fields);
        for (var field : fields) {
            field.setPrefWidth(NARROW * 1.5);
        }
        return row;
    }

    private void save() {
        switch (model.decide()) {
            case PlanModel.Accepted _ -> List.of(from, days, reason).forEach(Field::clearMessage);
            case PlanModel.Refused(Reason refused) -> refuse(refused);
        }
    }

    private void refuse(Reason refused) {
        var field = switch (refused.key()) {
            case "planScreen.refused.days", "step.refused.days" -> days;
            case "decision.refused.long" -> reason;
            default -> from;
        };
        field.refuse(texts.get(refused.key(), refused.arguments().toArray()));
        if (refused.key().equals("decision.refused.review")) {
            reviewed.requestFocus();
        } else {
            field.input().requestFocus();
        }
    }
}
