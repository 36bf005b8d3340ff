package org.ldnjournal.store;

import java.sql.SQLException;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;

/** The answers about conditions, one for each. */
final class ConditionTable {
    static final ItemTable<ConditionAnswer> TABLE =
            new ItemTable<>(ConditionAnswer.class, "condition", ConditionTable::answer, ConditionTable::columns);

    private ConditionTable() {}

    private static ConditionAnswer answer(Row row) throws SQLException {
        return new ConditionAnswer(row.symbol(Condition.class, "condition"),
                row.symbol(ConditionAnswer.Answer.class, "answer"), row.date("answered"));
    }

    private static Columns columns(ConditionAnswer answer) {
        return new Columns()
                .and("condition", answer.condition())
                .and("answer", answer.answer())
                .and("answered", answer.answered());
    }
}
