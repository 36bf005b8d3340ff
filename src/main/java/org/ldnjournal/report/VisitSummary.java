package org.ldnjournal.report;

import java.util.List;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.safety.Finding;

/**
 * What the doctor's page is about: one journal as it stood at one moment.
 *
 * @param contents the journal
 * @param history  its plans and decisions
 * @param findings its warnings on that day, the gravest first
 * @param days     the days that the page looks at, the last of them at most today
 * @param printed  when the page was made
 */
public record VisitSummary(
        JournalContents contents, PlanHistory history, List<Finding> findings, DayRange days, Moment printed) {
    public VisitSummary {
        findings = List.copyOf(findings);
    }

    /** The summary of these days. */
    public static VisitSummary of(
            JournalContents contents, PlanHistory history, List<Finding> findings, DayRange days, Moment printed) {
        return new VisitSummary(contents, history, findings, days, printed);
    }

    /** The days that a page looks at unless others are chosen: from the first day of the baseline on to today. */
    public static DayRange usualDays(JournalContents contents, JournalDay today) {
        var start = contents.firstDose().map(dayOne -> dayOne.plusDays(-14))
                .orElseGet(() -> contents.entries().isEmpty() ? today : contents.entries().firstKey());
        return new DayRange(start.isAfter(today) ? today : start, today);
    }
}
