package org.ldnjournal.ui.history;

import java.util.List;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.plan.Due;
import org.ldnjournal.plan.Ladder;

/** What became of a day's dose, as its mark in the calendar tells it; counted as {@code trend.Adherence} counts. */
enum DoseMark {
    /** A whole dose was taken. */
    TAKEN,
    /** Less than the whole dose was taken. */
    PARTLY,
    /** None was taken, and that was recorded. */
    SKIPPED,
    /** One was due, the evening is over, and nothing was recorded. */
    NOT_RECORDED,
    /** Nothing was recorded and nothing was due, or the evening is not over. */
    NONE;

    static DoseMark of(List<DoseRecord> doses, Ladder ladder, JournalDay day, JournalDay today) {
        if (doses.isEmpty()) {
            return day.isBefore(today) && ladder.on(day) instanceof Due.DoseDue ? NOT_RECORDED : NONE;
        }
        if (doses.stream().allMatch(dose -> dose.amount().isEmpty())) {
            return SKIPPED;
        }
        boolean whole = ladder.on(day) instanceof Due.DoseDue due ? due.isWhole(doses)
                : doses.stream().anyMatch(dose -> dose.outcome() instanceof DoseRecord.Taken);
        return whole ? TAKEN : PARTLY;
    }

    /** Whether the evening went by without a dose, as far as is known. */
    boolean isMissed() {
        return this == SKIPPED || this == NOT_RECORDED;
    }
}
