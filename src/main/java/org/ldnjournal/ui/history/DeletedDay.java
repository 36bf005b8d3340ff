package org.ldnjournal.ui.history;

import java.util.List;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;

/**
 * What was recorded for a day and is deleted with it.
 *
 * @param logged its entry; an empty one where there was none
 * @param doses  what was recorded of its doses
 */
record DeletedDay(LoggedEntry logged, List<DoseRecord> doses) {

    /** What is recorded for this day now. */
    static DeletedDay of(Journal journal, JournalDay day) {
        return new DeletedDay(journal.logged(day), List.copyOf(journal.contents().dosesOn(day)));
    }

    JournalDay day() {
        return logged.day();
    }

    private Entry entry() {
        return logged.entry();
    }

    /** Takes all of it out of the journal, or nothing of it. */
    void takeOut(Journal journal, Moment at) {
        journal.together(() -> {
            if (!entry().isEmpty()) {
                journal.record(Entry.empty(day()), at);
            }
            doses.forEach(dose -> journal.withdrawDose(day(), dose.number(), at));
        });
    }

    /** Puts all of it back as it stood, but what something else was recorded in place of since. */
    void putBack(Journal journal, Moment at) {
        var now = of(journal, day());
        var back = entry();
        for (var field : now.entry().differencesTo(Entry.empty(day()))) {
            back = back.taking(field, now.entry());
        }
        var next = back;
        journal.together(() -> {
            if (!next.equals(now.entry())) {
                journal.putBack(next, logged, at);
            }
            doses.stream().filter(dose -> now.doses().stream().noneMatch(other -> other.number() == dose.number()))
                    .forEach(dose -> journal.putBack(dose, at));
        });
    }
}
