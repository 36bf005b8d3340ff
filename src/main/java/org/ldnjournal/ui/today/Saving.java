package org.ldnjournal.ui.today;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.ui.shell.OpenJournal;

/**
 * Writes what was typed and says what became of it. What could not be written is kept until a later write of the same
 * thing succeeds or it is tried again; "saved" is said only when nothing is on its way and nothing is left over.
 */
final class Saving {
    private final OpenJournal journal;
    private final Consumer<Throwable> log;
    private final Map<String, Consumer<Journal>> failed = new LinkedHashMap<>();
    private final Map<String, Integer> newest = new HashMap<>();
    private final ReadOnlyObjectWrapper<SaveState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new SaveState.Untouched());
    private Throwable why;
    private int underWay;

    Saving(OpenJournal journal, Consumer<Throwable> log) {
        this.journal = journal;
        this.log = log;
    }

    ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    /** Writes; a later write of the same subject takes the place of a failed one. */
    void write(String subject, Consumer<Journal> work) {
        int mine = newest.merge(subject, 1, Integer::sum);
        failed.remove(subject);
        underWay++;
        state.set(new SaveState.Pending());
        journal.background().run(() -> {
            work.accept(journal.journal());
            return Moment.now(journal.clock());
        }, at -> ended(subject, mine, at), broken -> broke(subject, mine, work, broken));
    }

    /** Whether a write of this subject is on its way or left over. */
    boolean isOpen(String subject) {
        return newest.containsKey(subject);
    }

    /** Writes what is left over once more. */
    void tryAgain() {
        var again = new LinkedHashMap<>(failed);
        failed.clear();
        again.forEach(this::write);
    }

    /**
     * Writes in another one what this one could not write, also where that turns out only after it was asked, such as
     * while the journal is locked. What could not be written into the journal before is none of a restored one.
     */
    Consumer<Saving> leftOver() {
        var left = failed;
        return next -> {
            if (next.journal.takesOver()) {
                left.forEach(next::write);
            }
        };
    }

    /** Says when what is shown was saved, where nothing else is to be said. */
    void showing(SaveState seen) {
        if (underWay == 0 && failed.isEmpty()) {
            state.set(seen);
        }
    }

    private void ended(String subject, int mine, Moment at) {
        underWay--;
        newest.remove(subject, mine);
        settle(new SaveState.Saved(at));
        journal.changed();
    }

    private void broke(String subject, int mine, Consumer<Journal> work, Throwable broken) {
        underWay--;
        log.accept(broken);
        why = broken;
        if (newest.get(subject) == mine) {
            failed.put(subject, work);
        }
        settle(new SaveState.NotSaved(broken));
    }

    private void settle(SaveState last) {
        if (underWay == 0) {
            state.set(failed.isEmpty() ? last : new SaveState.NotSaved(why));
        }
    }
}
