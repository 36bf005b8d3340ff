package org.ldnjournal.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.ldnjournal.journal.Change;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Medicine;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.safety.Finding;

/**
 * What the papers are about: one journal as it stood at one moment, and what of it is to be printed.
 *
 * @param contents the journal
 * @param history  its plans and decisions
 * @param findings its warnings on that day, the gravest first
 * @param changes  what was changed after it was recorded, oldest first
 * @param days     the days that the page looks at, the last of them at most today
 * @param printed  when the page was made
 * @param choice   what is printed
 */
public record VisitSummary(
        JournalContents contents, PlanHistory history, List<Finding> findings, List<Change> changes, DayRange days,
        Moment printed, VisitChoice choice) {
    public VisitSummary {
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }

    /** The summary of these days: page one, whole. */
    public static VisitSummary of(
            JournalContents contents, PlanHistory history, List<Finding> findings, DayRange days, Moment printed) {
        return new VisitSummary(contents, history, findings, List.of(), days, printed, VisitChoice.USUAL);
    }

    public VisitSummary with(VisitChoice other) {
        return new VisitSummary(contents, history, findings, changes, days, printed, other);
    }

    public VisitSummary withChanges(List<Change> others) {
        return new VisitSummary(contents, history, findings, others, days, printed, choice);
    }

    /** The days that a page looks at unless others are chosen: from the first day of the baseline on to today. */
    public static DayRange usualDays(JournalContents contents, JournalDay today) {
        var start = contents.firstDose().map(dayOne -> dayOne.plusDays(-14))
                .orElseGet(() -> contents.entries().isEmpty() ? today : contents.entries().firstKey());
        return new DayRange(start.isAfter(today) ? today : start, today);
    }

    /** The last of its days whose evening is over: this evening's dose may still be taken. */
    JournalDay lastOver() {
        var today = contents.settings().rollover().dayOf(printed);
        return days.last().isBefore(today) ? days.last() : today.previous();
    }

    /** The warnings about this medicine, the gravest first. */
    List<Finding> findingsOf(Medicine medicine) {
        return findings.stream().filter(finding -> finding.id().contains(medicine.id().toString())).toList();
    }

    /** These of the medicines: where there is no room for all, those without a warning are left out first. */
    List<Medicine> gravestFirst(Predicate<Medicine> these) {
        return contents.medicines().stream().filter(these).sorted(Comparator.comparingInt(medicine ->
                findingsOf(medicine).stream().mapToInt(finding -> finding.severity().ordinal()).min()
                        .orElse(Finding.Severity.values().length))).toList();
    }

    /** The journal without the entries that are hidden. */
    JournalContents shown() {
        return choice.shown(contents);
    }
}
