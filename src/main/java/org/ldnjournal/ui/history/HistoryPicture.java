package org.ldnjournal.ui.history;

import java.util.Optional;
import java.util.stream.Stream;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.plan.Plan;
import org.ldnjournal.plan.PlanHistory;

/**
 * The journal as History sees it at one moment.
 *
 * @param contents what was recorded
 * @param plans    what was intended
 * @param today    the day that it is
 */
record HistoryPicture(JournalContents contents, PlanHistory plans, JournalDay today) {

    /** What is known about this day. */
    DayFacts on(JournalDay day) {
        var taken = contents.dosesOn(day);
        return new DayFacts(day, contents.entry(day), taken, DoseMark.of(taken, Ladder.of(plans), day, today),
                contents.settings().rollover(), OwnWords.of(contents));
    }

    /** Whether no day was ever written about. */
    boolean isEmpty() {
        return contents.entries().isEmpty() && contents.doses().isEmpty();
    }

    /** Every day from the first of which anything is known to today, the newest first. */
    Stream<DayFacts> newestFirst() {
        return first().map(first -> new DayRange(first, today).days()
                .sorted((a, b) -> b.compareTo(a)).map(this::on)).orElseGet(Stream::empty);
    }

    private Optional<JournalDay> first() {
        return Stream.of(contents.entries().keySet().stream().limit(1),
                contents.doses().stream().limit(1).map(DoseRecord::day),
                        plans.plans().stream().map(Plan::start))
                .flatMap(days -> days).min(JournalDay::compareTo).filter(first -> !first.isAfter(today));
    }
}
