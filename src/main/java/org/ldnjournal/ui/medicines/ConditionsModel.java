package org.ldnjournal.ui.medicines;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.safety.Checklist;

/** The checklist of conditions: asked once at the start and again after a year, answered or changed at any time. */
final class ConditionsModel {
    private final Keeping keeping;
    private final BooleanProperty postponed = new SimpleBooleanProperty(this, "postponed");

    ConditionsModel(Keeping keeping) {
        this.keeping = keeping;
    }

    /** Whether the person said "not now"; the program asks again when it is next started. */
    BooleanProperty postponed() {
        return postponed;
    }

    /** The conditions to ask about: never answered, or more than a year ago. */
    static List<Condition> due(Shown shown) {
        return Checklist.toAsk(shown.answers(), shown.today());
    }

    /** What was answered about this one. */
    static Optional<ConditionAnswer> answer(Shown shown, Condition condition) {
        return shown.answers().stream().filter(kept -> kept.condition() == condition).findFirst();
    }

    /** The person's answer, of today. */
    void answer(Condition condition, ConditionAnswer.Answer answer) {
        keeping.save(new ConditionAnswer(condition, answer, keeping.today()));
    }

    /** Every answer is still so: it is of today. */
    void stillSo(Shown shown) {
        shown.answers().forEach(kept -> answer(kept.condition(), kept.answer()));
    }
}
