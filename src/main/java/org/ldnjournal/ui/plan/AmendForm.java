package org.ldnjournal.ui.plan;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.KeepInView;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.StepsEditor;
import org.ldnjournal.ui.kit.Words;

/** The steps to come, changed where they stand: from which day on, why, and each step. */
final class AmendForm extends VBox {

    private final AmendModel model;
    private final Texts texts;
    private final Runnable done;
    private final Field from;
    private final Field reason;
    private final StepsEditor steps;
    private PlanView view;

    /** @param done closes the form */
    AmendForm(AmendModel model, Texts texts, Runnable done) {
        this.model = model;
        this.texts = texts;
        this.done = done;
        getStyleClass().add("gap");
        from = new Field(texts.get("planScreen.amend.from"), "");
        from.input().textProperty().bindBidirectional(model.from());
        from.input().getStyleClass().add("input-short");
        reason = new Field(texts.get("planScreen.amend.reason"), texts.get("planScreen.reasonPrompt"));
        reason.input().textProperty().bindBidirectional(model.reason());
        steps = new StepsEditor(model.steps(), texts);
        var buttons = new HBox(Buttons.primary(texts.get("planScreen.amend.save"), this::save),
                Buttons.quiet(texts.get("planScreen.cancel"), done));
        buttons.getStyleClass().add("row");
        getChildren().addAll(Words.muted(texts.get("planScreen.amend.what")), from, steps, reason, buttons);
        KeepInView.whole(this);
        Keyboard.escape(this, done);
    }

    /** Begins with the steps as they stand. */
    void begin() {
        model.begin(view);
        clear();
        from.input().requestFocus();
    }

    /** It is recorded upon this, which may be newer than what it was begun with. */
    void show(PlanView next) {
        view = next;
        from.input().setPromptText(texts.date(next.today().date()));
    }

    private void save() {
        clear();
        switch (model.save(view, done)) {
            case AmendModel.Saved _ -> { }
            case AmendModel.StepsRefused(var refused) -> steps.refuse(refused);
            case AmendModel.Asked(var asked) -> steps.ask(asked);
            case AmendModel.Refused(Reason refused) -> refuse(refused);
        }
    }

    private void refuse(Reason refused) {
        var field = switch (refused.key()) {
            case "decision.refused.amendDays" -> steps.firstDays();
            case "decision.refused.long" -> reason;
            default -> from;
        };
        field.refuse(texts.say(refused));
        field.input().requestFocus();
    }

    private void clear() {
        from.clearMessage();
        reason.clearMessage();
        steps.clear();
    }
}
