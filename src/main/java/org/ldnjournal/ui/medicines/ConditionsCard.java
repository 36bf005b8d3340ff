package org.ldnjournal.ui.medicines;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.ConditionAnswer.Answer;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Buttons;
import org.ldnjournal.ui.kit.Card;
import org.ldnjournal.ui.kit.Flow;
import org.ldnjournal.ui.kit.Segmented;
import org.ldnjournal.ui.kit.Visible;
import org.ldnjournal.ui.kit.Words;

/**
 * The conditions that matter beside naltrexone: each with its answer, changed at any time; after a year asked again.
 */
final class ConditionsCard extends VBox {
    private final ConditionsModel model;
    private final Texts texts;
    private final Map<Condition, Segmented<Answer>> answers = new EnumMap<>(Condition.class);
    private final Map<Condition, Label> since = new EnumMap<>(Condition.class);
    private final Flow still = new Flow();
    private Shown shown = Shown.NOTHING;
    private boolean showing;

    ConditionsCard(ConditionsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var card = Card.titled(texts.get("medicines.conditions"), Words.small(texts.get("medicines.conditionsWhy")),
                still);
        for (var condition : Condition.values()) {
            card.getChildren().add(row(condition));
        }
        still.getChildren().setAll(Words.body(texts.get("medicines.conditionsOld")),
                Buttons.plain(texts.get("medicines.conditionsStillSo"), () -> {
                    model.stillSo(shown);
                    firstFocus().requestFocus();
                }));
        getChildren().add(card);
    }

    /** The first question that is open, or else the first one. */
    Node firstFocus() {
        var due = ConditionsModel.due(shown);
        var answer = answers.get(due.isEmpty() ? Condition.values()[0] : due.getFirst());
        return answer.button(Optional.ofNullable(answer.chosen().get()).orElse(Answer.YES));
    }

    void show(Shown next) {
        shown = next;
        showing = true;
        var due = ConditionsModel.due(next);
        for (var condition : Condition.values()) {
            var kept = ConditionsModel.answer(next, condition);
            answers.get(condition).chosen().set(kept.map(ConditionAnswer::answer).orElse(null));
            since.get(condition).setText(kept.map(answer -> texts.get("medicines.conditionSince", answer.answered()))
                    .orElseGet(() -> texts.get("medicines.conditionOpen")));
        }
        showing = false;
        boolean old = next.answers().stream().anyMatch(kept -> due.contains(kept.condition()));
        Visible.when(still, old);
    }

    private Node row(Condition condition) {
        var name = texts.get("condition." + condition.name());
        var answer = new Segmented<>(name, List.of(Answer.values()),
                choice -> texts.get("condition.answer." + choice.name()));
        answer.chosen().addListener((_, _, now) -> {
            if (!showing && now != null) {
                model.answer(condition, now);
            }
        });
        answers.put(condition, answer);
        var when = Words.small("");
        since.put(condition, when);
        answer.setMinWidth(USE_PREF_SIZE);
        answer.setMaxHeight(USE_PREF_SIZE);
        var words = new VBox(Words.body(name), when);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words, answer);
        row.getStyleClass().add("row");
        return row;
    }
}
