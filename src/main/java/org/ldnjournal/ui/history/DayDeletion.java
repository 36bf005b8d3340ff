package org.ldnjournal.ui.history;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.ui.shell.OpenJournal;

/**
 * Deletes what was recorded for a day, its entry and its doses, and brings the last deleted day back. What was deleted
 * stays in the history of changes. What is kept beside the days, such as medicines taken when needed, is left alone.
 */
final class DayDeletion {
    private final OpenJournal open;
    private final ReadOnlyObjectWrapper<Optional<DeletedDay>> last =
            new ReadOnlyObjectWrapper<>(this, "last", Optional.empty());

    DayDeletion(OpenJournal open) {
        this.open = open;
    }

    /** What was deleted last and can be brought back. */
    ReadOnlyObjectProperty<Optional<DeletedDay>> last() {
        return last.getReadOnlyProperty();
    }

    /** Whether this day is the one that can be brought back. */
    boolean canUndo(JournalDay day) {
        return last.get().filter(deleted -> deleted.day().equals(day)).isPresent();
    }

    /** Deletes all that is recorded for this day by the time it is done; the day deleted before stays deleted. */
    void delete(JournalDay day) {
        var at = Moment.now(open.clock());
        open.background().run(() -> {
            var found = DeletedDay.of(open.journal(), day);
            found.takeOut(open.journal(), at);
            return found;
        }, deleted -> {
            last.set(Optional.of(deleted));
            open.changed();
        });
    }

    /** Brings the last deleted day back, but what something else was recorded in place of since. */
    void undo() {
        var at = Moment.now(open.clock());
        last.get().ifPresent(deleted ->
                open.write(() -> deleted.putBack(open.journal(), at), this::forget));
    }

    /** No longer offers to bring anything back. */
    void forget() {
        last.set(Optional.empty());
    }
}
