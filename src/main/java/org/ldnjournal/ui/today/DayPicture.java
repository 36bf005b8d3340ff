package org.ldnjournal.ui.today;

import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffectKind;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.safety.Finding;

/**
 * All that is shown of one day, as it was read.
 *
 * @param day      which day
 * @param today    the journal day it is
 * @param contents the journal
 * @param plans    the plan
 * @param findings the most important first
 */
public record DayPicture(
        JournalDay day, JournalDay today, JournalContents contents, PlanHistory plans, List<Finding> findings) {
    public DayPicture {
        findings = List.copyOf(findings);
    }

    /** What the plan says for this day. */
    public Due due() {
        return Ladder.of(plans).on(day);
    }

    /** The dose that is due, if one is. */
    public Optional<Dose> dueDose() {
        return due() instanceof Due.DoseDue due ? Optional.of(due.dose()) : Optional.empty();
    }

    /** The day of the next decision, seen from this day. */
    public Optional<JournalDay> nextDecision() {
        return Ladder.of(plans).nextDecision(day);
    }

    /** The plan in force on this day. */
    public Optional<Plan> plan() {
        return plans.planOn(day);
    }

    /** The doses recorded for this day. */
    public List<DoseRecord> doses() {
        return contents.dosesOn(day);
    }

    /** What was logged the day before. */
    public Optional<Entry> before() {
        return contents.entry(day.previous()).map(LoggedEntry::entry);
    }

    /** Whether this is the day that it is now. */
    public boolean isToday() {
        return day.equals(today);
    }

    /** The side effects of the day before. */
    public List<SideEffect> sideEffectsBefore() {
        return before().flatMap(Entry::sideEffects).map(answer -> answer.list()).orElse(List.of());
    }

    /** The first of the days without a gap, up to this day, on which this side effect was logged. */
    public JournalDay since(SideEffectKind kind) {
        var first = day;
        while (has(first.previous(), kind)) {
            first = first.previous();
        }
        return first;
    }

    private boolean has(JournalDay other, SideEffectKind kind) {
        return contents.entry(other).flatMap(logged -> logged.entry().sideEffects())
                .map(answer -> answer.list().stream().anyMatch(effect -> effect.kind().equals(kind)))
                .orElse(false);
    }

    DayPicture on(JournalDay other) {
        return new DayPicture(other, today, contents, plans, findings);
    }
}
