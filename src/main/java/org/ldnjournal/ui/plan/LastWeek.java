package org.ldnjournal.ui.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.trend.Adherence;

/**
 * What belongs before a decision: the seven days before today, or as many as the journal and its plan have.
 *
 * @param doses       how the doses went
 * @param sideEffects each kind with its days and the strongest it was, the most frequent first
 * @param answered    days on which the question about side effects was answered
 * @param any         whether there is any day before today to tell of
 */
record LastWeek(Adherence doses, List<Felt> sideEffects, int answered, boolean any) {
    private static final int DAYS = 7;

    /** A side effect of these days. */
    public record Felt(SideEffectKind kind, SideEffect.Severity strongest, int days) {
        private Felt and(SideEffect.Severity other) {
            return new Felt(kind, other.compareTo(strongest) > 0 ? other : strongest, days + 1);
        }
    }

    /** The seven days before today. */
    static LastWeek before(JournalDay today, JournalContents contents, PlanHistory history) {
        var first = firstKnown(contents, history).orElse(today);
        if (!first.isBefore(today)) {
            return new LastWeek(new Adherence(0, 0, 0, 0, 0, 0), List.of(), 0, false);
        }
        var week = DayRange.ending(today.previous(), DAYS);
        var days = new DayRange(first.isAfter(week.first()) ? first : week.first(), week.last());
        var felt = new LinkedHashMap<SideEffectKind, Felt>();
        var answers = contents.entries(days).values().stream()
                .flatMap(logged -> logged.entry().sideEffects().stream()).toList();
        answers.forEach(answer -> answer.list().forEach(effect -> felt.merge(effect.kind(),
                new Felt(effect.kind(), effect.severity(), 1), (before, _) -> before.and(effect.severity()))));
        return new LastWeek(Adherence.of(contents, history, days),
                felt.values().stream().sorted(Comparator.comparingInt(Felt::days).reversed()).toList(), answers.size(),
                true);
    }

    /** The first day that anything is known of: an entry, a dose, or the start of a plan. */
    private static Optional<JournalDay> firstKnown(JournalContents contents, PlanHistory history) {
        return Stream.of(contents.entries().keySet().stream(), contents.doses().stream().map(DoseRecord::day),
                history.plans().stream().map(Plan::start)).flatMap(days -> days).min(JournalDay::compareTo);
    }

    /** Evenings on which a dose was due and none was taken, or nothing is known about it. */
    int missed() {
        return doses.skipped() + doses.notRecorded();
    }
}
