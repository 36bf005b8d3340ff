package org.ldnjournal.ui.medicines;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;

/** The checklist of conditions: asked once at the start and again after a year, answered or changed at any time. */
public final class ConditionsModel {
    private final Keeping keeping;
    private final BooleanProperty postponed = new SimpleBooleanProperty(this, "postponed");

    ConditionsModel(Keeping keeping) {
        this.keeping = keeping;
    }

    /** Whether the person said "not now"; the program asks again when it is next started. */
    public BooleanProperty postponed() {
        return postponed;
    }

    /** The conditions to ask about: never answered, or more than a year ago. */
    public static List<Condition> due(Shown shown) {
        return Arrays.stream(Condition.values())
                .filter(condition -> answer(shown, condition).filter(kept -> !kept.isDueAgainOn(shown.today())).isEmpty())
                .toList();
    }

    /** What was answered about this one. */
    public static Optional<ConditionAnswer> answer(Shown shown, Condition condition) {
        return shown.answers().stream().filter(kept -> kept.condition() == condition).findFirst();
    }

    /** The person's answer, of today. */
    public void answer(Condition condition, ConditionAnswer.Answer answer) {
        keeping.save(new ConditionAnswer(condition, answer, keeping.today()));
    }

    /** Every answer is still so: it is of today. */
    public void stillSo(Shown shown) {
        shown.answers().forEach(kept -> answer(kept.condition(), kept.answer()));
    }
}
