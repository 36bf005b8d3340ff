package org.ldnjournal.ui.history;

import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Rollover;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.journal.SideEffect;
import org.ldnjournal.journal.SideEffects;

/**
 * What is known about one day.
 *
 * @param day      which day
 * @param logged   its entry; absent where nothing was ever written
 * @param doses    in order of their number
 * @param dose     what became of its dose
 * @param rollover when the day ends
 * @param own      what the person calls own trackers and means by numbers
 */
record DayFacts(JournalDay day, Optional<LoggedEntry> logged, List<DoseRecord> doses, DoseMark dose, Rollover rollover,
        OwnWords own) {

    /** The entry; an empty one where there is none. */
    Entry entry() {
        return logged.map(LoggedEntry::entry).orElseGet(() -> Entry.empty(day));
    }

    /** Whether there is nothing at all. */
    boolean isBlank() {
        return entry().isEmpty() && doses.isEmpty();
    }

    /** The side effects, of which there may be none; none as well where the question was not answered. */
    List<SideEffect> effects() {
        return entry().sideEffects().map(SideEffects::list).orElse(List.of());
    }

    /** What happened on the day. */
    List<Event> events() {
        return entry().besides().events();
    }

    /** Whether it was a day of a crash after exertion. */
    boolean isCrash() {
        return entry().besides().crash().map(crash -> crash.isThereOn(day)).orElse(false);
    }

    /** Whether the score on this scale was recorded more than 48 hours after the day ended. */
    boolean isLate(Scale scale) {
        return entry().score(scale).isPresent() && isLate(Entry.Field.of(scale));
    }

    /** Whether this value was recorded more than 48 hours after the day ended. */
    boolean isLate(Entry.Field field) {
        return logged.map(entry -> entry.isLate(field, rollover)).orElse(false);
    }

    /** Whether this dose was recorded more than 48 hours after the day ended. */
    boolean isLate(DoseRecord dose) {
        return rollover.isLate(day, dose.recorded());
    }

    /** When this value was recorded, if that was on another day. */
    Optional<Moment> recordedElsewhen(Entry.Field field) {
        return logged.map(entry -> entry.recorded().get(field)).filter(at -> !rollover.dayOf(at).equals(day));
    }

    /** When the first value that the entry holds now was recorded. */
    Optional<Moment> firstRecorded() {
        return logged.flatMap(there -> there.held().values().stream().min(Moment::compareTo));
    }
}
