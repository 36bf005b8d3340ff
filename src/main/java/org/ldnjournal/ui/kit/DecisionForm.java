package org.ldnjournal.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Decision;
import org.ldnjournal.plan.DecisionSort;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.text.Texts;

/** What belongs to a decision: from which day, how long or why, the person's own reason, the tick of the review. */
public final class DecisionForm extends VBox {
    /** De Meirleir's check of the need. */
    private static final String RECHECK = "F022";

    private final Deciding deciding;
    private final Claims claims;
    private final Texts texts;
    private final Label heading = Words.strong("");
    private final DecisionFields fields;
    private final Segmented<Decision.PauseReason> why;
    private final VBox step = new VBox();
    private final CheckBox reviewed;
    private final VBox parts = new VBox();
    private boolean asked;

    /** @param deciding what is being decided; a form is shown while something is chosen */
    public DecisionForm(Deciding deciding, Claims claims, Texts texts) {
        this.deciding = deciding;
        this.claims = claims;
        this.texts = texts;
        getStyleClass().add("gap");
        parts.getStyleClass().add("gap");
        fields = new DecisionFields(deciding.draft(), texts, this::save);
        why = new Segmented<>(texts.get("planScreen.why"), List.of(Decision.PauseReason.values()),
                choice -> DecisionWords.pauseReason(choice, texts));
        why.chosen().bindBidirectional(deciding.draft().why());
        reviewed = new CheckBox(texts.get("planScreen.reviewed"));
        reviewed.selectedProperty().bindBidirectional(deciding.draft().reviewed());
        fields.from().focusedProperty().addListener((_, _, focused) -> {
            if (!focused && asked) {
                showReview();
            }
        });
        var buttons = new HBox(Buttons.primary(texts.get("planScreen.save"), this::save),
                Buttons.quiet(texts.get("planScreen.cancel"), deciding::cancel));
        buttons.getStyleClass().add("row");
        getChildren().addAll(heading, parts, buttons);
        KeepInView.whole(this);
        Keyboard.escape(this, deciding::cancel);
    }

    /** Asks what belongs to what was chosen. */
    public void ask() {
        asked = true;
        var option = option();
        heading.setText(deciding.heading(option));
        fields.from().setPromptText(texts.date(deciding.day().date()));
        var shown = new ArrayList<Node>();
        switch (option) {
            case PAUSE -> shown.addAll(List.of(Words.body(texts.get("planScreen.why")), why));
            case RESUME -> shown.add(resume());
            case SPLIT -> shown.add(Words.muted(texts.get("planScreen.splitHow",
                    DecisionWords.amount(deciding.dose().orElseThrow(), texts))));
            case HALVE -> shown.add(Words.muted(texts.get("planScreen.halveHow")));
            case EVERY_OTHER_DAY -> shown.add(Words.muted(texts.get("planScreen.everyOtherDayHow")));
            case RECHECK -> shown.addAll(List.of(Words.muted(texts.get("planScreen.recheckHow")),
                    new SourceWords(claims.claim(RECHECK), texts)));
            case GO_UP, GO_BACK, STAY_LONGER, STOP, CHANGE_DOSE, CHANGE_TIME, EVERY_DAY, AMEND -> { }
        }
        shown.addAll(List.of(fields.row(option), fields.reason(), reviewed));
        parts.getChildren().setAll(shown);
        showReview();
        firstFocus().requestFocus();
    }

    /** What takes the keyboard first of what is asked. */
    public Node firstFocus() {
        return first(option());
    }

    private DecisionSort option() {
        return deciding.draft().choice().get().orElseThrow();
    }

    private Node first(DecisionSort option) {
        return option == DecisionSort.PAUSE ? why.button(deciding.draft().why().get()) : fields.first(option);
    }

    private void showReview() {
        boolean needed = deciding.needsReview();
        Visible.when(reviewed, needed);
    }

    private Node resume() {
        var steps = new Segmented<>(texts.get("planScreen.resumeAt"), deciding.resumeSteps(),
                number -> DecisionWords.amount(deciding.dose(number), texts));
        steps.chosen().bindBidirectional(deciding.draft().step());
        step.getStyleClass().setAll("stack");
        step.getChildren().setAll(Words.body(texts.get("planScreen.resumeAt")), steps);
        return step;
    }

    private void save() {
        switch (deciding.decide()) {
            case Deciding.Accepted _ -> fields.clearMessages();
            case Deciding.Asked(Reason asked) -> fields.askAgain(texts.get("planScreen.asksAgain", texts.say(asked)));
            case Deciding.Refused(Reason refused) -> {
                fields.refuse(option(), refused.key(), texts.say(refused));
                if (refused.key().equals("decision.refused.review")) {
                    reviewed.requestFocus();
                }
            }
        }
    }
}
