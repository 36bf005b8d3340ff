package org.ldnjournal.report;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Dose;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.text.Texts;

/** What is due on a day, in words that also hold for the days around it. */
final class DoseWords {
    private final VisitSummary summary;
    private final JournalDay day;
    private final Texts texts;

    DoseWords(VisitSummary summary, JournalDay day, Texts texts) {
        this.summary = summary;
        this.day = day;
        this.texts = texts;
    }

    /** The dose since its date with the number of its day, or why there is none. */
    String withDay() {
        return switch (due()) {
            case Due.DoseDue due -> texts.get("report.now.dose", amount(due), since(due.day()), due.day());
            case Due.Between due -> texts.get("report.now.dose", everyOtherDay(due.dose()), since(due.day()),
                    due.day());
            case Due.Paused paused -> texts.get("report.now.paused", texts.date(paused.since().date()));
            case Due.Stopped stopped -> texts.get("report.now.stopped", texts.date(stopped.since().date()));
            case Due.NotStarted later -> texts.get("report.now.notStarted", texts.date(later.start().date()));
            case Due.NoPlan _ -> texts.get("report.now.noPlan");
        };
    }

    /** The dose since its date, or why there is none; for a paper that is read on another day. */
    String lasting() {
        return switch (due()) {
            case Due.DoseDue due -> texts.get("report.card.dose", amount(due), since(due.day()));
            case Due.Between due -> texts.get("report.card.dose", everyOtherDay(due.dose()), since(due.day()));
            case Due.Paused _, Due.Stopped _, Due.NotStarted _ -> withDay();
            case Due.NoPlan _ -> "";
        };
    }

    /** When it is usually taken, where a dose is due or comes again the next day. */
    Optional<LocalTime> usualTime() {
        return switch (due()) {
            case Due.DoseDue _, Due.Between _, Due.NotStarted _ -> ladder().usualTime(day);
            case Due.Paused _, Due.Stopped _, Due.NoPlan _ -> Optional.empty();
        };
    }

    /** Whether nothing is due any more. */
    boolean stopped() {
        return due() instanceof Due.Stopped;
    }

    /** Whether a dose is due, each day or every other one. */
    boolean isDose() {
        return due() instanceof Due.DoseDue || due() instanceof Due.Between;
    }

    private Due due() {
        return ladder().on(day);
    }

    private Ladder ladder() {
        return Ladder.of(summary.history(), summary.contents().settings().rollover());
    }

    private String since(int number) {
        return texts.date(day.plusDays(1L - number).date());
    }

    private String amount(Due.DoseDue due) {
        if (due.isSplit()) {
            return texts.get("report.now.parts", texts.milligrams(due.dose().milligrams()), due.parts().stream()
                    .map(part -> texts.get("report.now.part", texts.milligrams(part.dose().milligrams()),
                            texts.time(part.time()))).collect(Collectors.joining(" + ")));
        }
        return ladder().stretches(new DayRange(day, day)).getFirst().isEveryOtherDay()
                ? everyOtherDay(due.dose()) : texts.milligrams(due.dose().milligrams());
    }

    private String everyOtherDay(Dose dose) {
        return texts.get("report.now.everyOtherDay", texts.milligrams(dose.milligrams()));
    }
}
