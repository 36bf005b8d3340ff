package org.ldnjournal.safety;

import java.util.List;
import java.util.stream.Stream;
import org.ldnjournal.journal.Condition;
import org.ldnjournal.journal.ConditionAnswer;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.PlanHistory;

/**
 * What every rule looks at.
 *
 * @param contents the journal
 * @param plans    the plan and its decisions
 * @param today    the journal day that is asked about
 * @param known    the medicines of the list, each with what is known of it
 * @param doseDue  whether a dose of naltrexone is due: also on the day between two doses of every other day, since the
 *                 naltrexone is still there
 */
record Situation(
        JournalContents contents, PlanHistory plans, JournalDay today, List<Known> known, boolean doseDue) {

    static Situation of(JournalContents contents, PlanHistory plans, JournalDay today, MedicineMatcher matcher) {
        var due = Ladder.of(plans).on(today);
        var known = contents.medicines().stream().map(medicine -> Known.of(medicine, contents, matcher)).toList();
        return new Situation(contents, plans, today, known, due instanceof Due.DoseDue || due instanceof Due.Between);
    }

    /** The medicines that are taken now, or may be. */
    Stream<Known> taken() {
        return known.stream().filter(one -> !one.isOverOn(today) && !one.isPlannedOn(today));
    }

    /** The answer about this condition, unless it is no, or was not asked. */
    Stream<ConditionAnswer> open(Condition condition) {
        return contents.items().of(ConditionAnswer.class).stream()
                .filter(answer -> answer.condition() == condition && answer.answer() != ConditionAnswer.Answer.NO);
    }
}
