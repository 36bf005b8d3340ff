package org.ldnjournal.safety;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;

/** The questions about conditions, asked at the start and once a year. Source: evidence.md H16. */
public final class Checklist {
    private Checklist() {}

    /** What is to be asked on this day: what was never answered, or was answered a year ago or earlier. */
    public static List<Condition> toAsk(List<ConditionAnswer> answers, LocalDate today) {
        var standing = answers.stream().filter(answer -> !answer.isDueAgainOn(today)).map(ConditionAnswer::condition)
                .toList();
        return Arrays.stream(Condition.values()).filter(condition -> !standing.contains(condition)).toList();
    }

    /** The answers that a year has gone by since. */
    static List<ConditionAnswer> dueAgain(JournalContents contents, JournalDay today) {
        return contents.items().of(ConditionAnswer.class).stream().filter(answer -> answer.isDueAgainOn(today.date()))
                .toList();
    }
}
