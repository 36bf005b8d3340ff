package org.ldnjournal.ui.today;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.ldnjournal.journal.JournalDay;

/** What was done since the program was opened and how to take it back, the last thing first. */
final class Undo {
    private final Deque<Step> steps = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(this, "possible");

    /** Something that was done on a day, and what takes it back. */
    record Step(JournalDay day, Runnable back) {}

    /** Whether there is something to take back. */
    ReadOnlyBooleanProperty possible() {
        return possible.getReadOnlyProperty();
    }

    /** Something was done for this day, and this takes it back. */
    Step later(JournalDay day, Runnable back) {
        var step = new Step(day, back);
        steps.push(step);
        possible.set(true);
        return step;
    }

    /** These were taken back already. */
    void forget(Collection<Step> done) {
        steps.removeAll(done);
        possible.set(!steps.isEmpty());
    }

    /** What was done last; it is for the caller to take it back. */
    Optional<Step> last() {
        var last = Optional.ofNullable(steps.poll());
        possible.set(!steps.isEmpty());
        return last;
    }
}
