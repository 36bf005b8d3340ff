package org.ldnjournal.ui.today;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ldnjournal.journal.JournalDay;

/**
 * A form as it was left half filled in, on each day that it is filled in for.
 *
 * @param <T> what stands in it
 */
final class LeftForms<T> {
    private final Map<JournalDay, T> left = new HashMap<>();

    /** As it stands on this day; absent where it is not open. */
    Optional<T> on(JournalDay day) {
        return Optional.ofNullable(left.get(day));
    }

    /** It was left like this; absent where it was closed. */
    void leave(JournalDay day, Optional<T> form) {
        form.ifPresentOrElse(there -> left.put(day, there), () -> left.remove(day));
    }

    Consumer<LeftForms<T>> unfinished() {
        var all = Map.copyOf(left);
        return next -> next.left.putAll(all);
    }
}
