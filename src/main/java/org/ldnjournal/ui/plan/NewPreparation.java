package org.ldnjournal.ui.plan;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.plan.Preparations;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Field;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.InlineQuestion;
import org.ldnjournal.ui.kit.Keyboard;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.plan.PreparationsModel.Form;

/** Where a preparation is typed: what sort it is, its strength, and what else belongs to its sort. */
final class NewPreparation extends VBox {

    private final PreparationsModel model;
    private final Texts texts;
    private final Runnable closed;
    private final Segmented<Form> form;
    private final Map<Form, Field> strengths = new EnumMap<>(Form.class);
    private final CheckBox scored;
    private final VBox syringe;
    private final Label syringeMessage = Words.label("", "field-message", "trouble");
    private final InlineQuestion question = new InlineQuestion();
    private Preparations present = Preparations.NONE;

    /** @param closed is told when it was added, or not after all */
    NewPreparation(PreparationsModel model, Texts texts, Runnable closed) {
        this.model = model;
        this.texts = texts;
        this.closed = closed;
        getStyleClass().add("gap");
        form = new Segmented<>(texts.get("preparation.form"), List.of(Form.values()),
                sort -> texts.get("preparation.form." + sort.name()));
        scored = new CheckBox(texts.get("preparation.scored"));
        syringe = syringe();
        getChildren().add(form);
        for (var sort : Form.values()) {
            strengths.put(sort, strength(sort));
            getChildren().add(strengths.get(sort));
        }
        getChildren().addAll(scored, syringe, question, new Flow(
                Buttons.primary(texts.get("preparation.add"), () -> add(false)),
                Buttons.quiet(texts.get("preparation.cancel"), this::close)));
        Keyboard.escape(this, this::close);
        form.chosen().bindBidirectional(model.form());
        scored.selectedProperty().bindBidirectional(model.scored());
        form.chosen().addListener((_, _, _) -> arrange());
        arrange();
    }

    private Field strength(Form sort) {
        var field = new Field(texts.get("preparation.strength." + sort.name()),
                texts.get("preparation.strengthPrompt"));
        field.input().getStyleClass().add("input-short");
        field.input().textProperty().bindBidirectional(model.strength());
        field.input().textProperty().addListener((_, _, _) -> {
            field.clearMessage();
            question.dismiss();
        });
        field.input().setOnAction(_ -> add(false));
        return field;
    }

    private VBox syringe() {
        var marks = new Segmented<>(texts.get("preparation.graduation"), PreparationsModel.GRADUATIONS,
                microlitres -> texts.get("preparation.syringe.mark", BigDecimal.valueOf(microlitres, 3)));
        marks.chosen().bindBidirectional(model.graduation());
        marks.chosen().addListener((_, _, _) -> syringeMessage.setText(""));
        var part = new VBox(Words.body(texts.get("preparation.graduation")), marks, syringeMessage);
        part.getStyleClass().add("stack");
        return part;
    }

    Node firstFocus() {
        return form.button(model.form().get());
    }

    /** What there is already. */
    void show(Preparations next) {
        present = next;
    }

    private void arrange() {
        var sort = model.form().get();
        strengths.forEach((other, field) -> Visible.when(field, other == sort));
        Visible.when(scored, sort == Form.TABLET);
        Visible.when(syringe, sort == Form.LIQUID);
        question.dismiss();
    }

    private void add(boolean anyway) {
        question.dismiss();
        syringeMessage.setText("");
        var field = strengths.get(model.form().get());
        field.clearMessage();
        switch (model.add(present, anyway, this::close)) {
            case PreparationsModel.Added _ -> { }
            case PreparationsModel.StrengthRefused(Reason reason) -> {
                field.refuse(texts.say(reason));
                field.input().requestFocus();
            }
            case PreparationsModel.SyringeRefused(Reason reason) -> {
                syringeMessage.setText(texts.say(reason));
                syringe.lookup(".toggle-button").requestFocus();
            }
            case PreparationsModel.Asked(Reason reason) -> question.ask(texts.say(reason),
                    Buttons.plain(texts.get("preparation.change"), () -> {
                        question.dismiss();
                        field.input().requestFocus();
                        field.input().selectAll();
                    }),
                    Buttons.quiet(texts.get("preparation.addAnyway"), () -> add(true)));
        }
    }

    private void close() {
        model.clear();
        strengths.values().forEach(Field::clearMessage);
        syringeMessage.setText("");
        question.dismiss();
        closed.run();
    }
}
