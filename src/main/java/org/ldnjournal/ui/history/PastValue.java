package org.ldnjournal.ui.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ldnjournal.journal.Crash;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.EndedEffect;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.Event;
import org.ldnjournal.journal.Score;
import org.ldnjournal.journal.SideEffects;
import org.ldnjournal.journal.SleepHours;
import org.ldnjournal.journal.TrackerValue;

/** A value that stood in the journal once. */
sealed interface PastValue {
    /** A score. */
    record Rating(Score score) implements PastValue {}

    /** Hours of sleep. */
    record Sleep(SleepHours hours) implements PastValue {}

    /** The answer about side effects. */
    record Effects(SideEffects answer) implements PastValue {}

    /** A note. */
    record Note(String words) implements PastValue {}

    /** It was called a bad day. */
    record BadDay() implements PastValue {}

    /** An answer about a crash after exertion. */
    record Crashed(Crash answer) implements PastValue {}

    /** What happened on the day. */
    record Happened(List<Event> events) implements PastValue {}

    /** Values of the person's own trackers. */
    record Tracked(Map<UUID, TrackerValue> values) implements PastValue {}

    /** Side effects that were said to be over. */
    record Ended(List<EndedEffect> effects) implements PastValue {}

    /** It was said that there is nothing to add. */
    record NothingToAdd() implements PastValue {}

    /** What became of a dose. */
    record DoseOutcome(DoseRecord.Outcome outcome) implements PastValue {}

    /** What the value belongs to. */
    sealed interface Part {}

    /** A field of the entry. */
    record FieldPart(Entry.Field field) implements Part {}

    /** The dose with this number. */
    record DosePart(int number) implements Part {}

    /** One of which a value cannot be read: an imported history can hold what no version wrote. */
    record UnreadPart() implements Part {}

    /**
     * One value in place of another.
     *
     * @param part   what was changed
     * @param before what stood there; absent where nothing did
     * @param after  what stands there since; absent where it was taken away
     */
    record Difference(Part part, Optional<PastValue> before, Optional<PastValue> after) {
        /** Something was changed, and what it was cannot be read. */
        static final Difference UNREAD = new Difference(new UnreadPart(), Optional.empty(), Optional.empty());
    }
}
