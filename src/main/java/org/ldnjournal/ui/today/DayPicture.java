package org.ldnjournal.ui.today;

import java.time.LocalTime;
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
import org.ldnjournal.plan.Outlook;
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
 * @param supply   how long what is left lasts
 */
public record DayPicture(
        JournalDay day, JournalDay today, JournalContents contents, PlanHistory plans, List<Finding> findings,
        Outlook supply) {
    public DayPicture {
        findings = List.copyOf(findings);
    }

    /** What the plan says for this day. */
    public Due due() {
        return Ladder.of(plans).on(day);
    }

    /** The dose that is due, or the part of it that is the next to be recorded, if one is. */
    public Optional<Dose> dueDose() {
        return duePart().map(Due.Part::dose);
    }

    /** The part of the day's dose that is the next to be recorded; the last one where all are. */
    Optional<Due.Part> duePart() {
        return due() instanceof Due.DoseDue due
                ? Optional.of(due.parts().get(due.isSplit() ? Math.min(doses().size(), due.parts().size() - 1) : 0))
                : Optional.empty();
    }

    /** Whether what is due on this day is recorded, so that there is nothing more to take by the plan. */
    boolean isRecorded() {
        return due() instanceof Due.DoseDue due && due.isSplit()
                ? doses().size() >= due.parts().size() || due.isWhole(doses()) : recorded() > 0;
    }

    /** Whether a dose is recorded and this one beside it would be more than the plan has for the day. */
    boolean isTooMuch(Dose another) {
        return recorded() > 0 && (isRecorded() || !isSplit()
                || due() instanceof Due.DoseDue due && recorded() + another.micrograms() > due.dose().micrograms());
    }

    private long recorded() {
        return doses().stream().map(DoseRecord::amount).flatMap(Optional::stream).mapToLong(Dose::micrograms).sum();
    }

    /** Whether the plan has this day's dose in two parts. */
    boolean isSplit() {
        return due() instanceof Due.DoseDue due && due.isSplit();
    }

    /** The usual time of what is due next, by the plan. */
    Optional<LocalTime> usualTime() {
        return duePart().map(Due.Part::time).or(() -> Ladder.of(plans).usualTime(day));
    }

    /** The day of the next decision, seen from this day. */
    public Optional<JournalDay> nextDecision() {
        return Ladder.of(plans).nextDecision(day);
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
        return new DayPicture(other, today, contents, plans, findings, supply);
    }
}
