package org.ldnjournal.ui.today;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What was done since a day was opened and how to take it back, the last thing first. */
final class Undo {
    private final Deque<Runnable> ways = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(this, "possible");

    /** Whether there is something to take back. */
    ReadOnlyBooleanProperty possible() {
        return possible.getReadOnlyProperty();
    }

    /** Something was done, and this takes it back. */
    void later(Runnable back) {
        ways.push(back);
        possible.set(true);
    }

    /** Takes back what was done last. */
    void last() {
        if (!ways.isEmpty()) {
            ways.pop().run();
            possible.set(!ways.isEmpty());
        }
    }

    /** Nothing that was done before can be taken back any more. */
    void forget() {
        ways.clear();
        possible.set(false);
    }
}
