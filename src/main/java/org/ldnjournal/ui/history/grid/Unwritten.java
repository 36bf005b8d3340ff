package org.ldnjournal.ui.history.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.Moment;

/**
 * What was typed into the table and is not on the disk yet, in its order: what the disk did not take waits before what
 * is typed after it, so that no older value comes after a newer one. Used where work is done, nowhere else.
 */
final class Unwritten {
    private final List<Edits> all = new ArrayList<>();

    /** What was done at one time: kept as a whole or not at all. */
    record Edits(List<GridEdit> edits, Moment at) {
        GridPicture over(GridPicture shown) {
            return shown.after(edits, at);
        }

        private void write(Journal journal) {
            journal.together(() -> edits.forEach(edit -> edit.write(journal, at)));
        }
    }

    /**
     * What became of them.
     *
     * @param left   those that could not be written
     * @param broken why
     */
    record Written(List<Edits> left, Optional<Throwable> broken) {}

    /** These are to be written after those that wait. */
    void add(Edits edits) {
        all.add(edits);
    }

    /** Writes them; what a disk with room would not take either is given up. */
    Written write(Journal journal) {
        try {
            while (!all.isEmpty()) {
                all.getFirst().write(journal);
                all.removeFirst();
            }
            return new Written(List.of(), Optional.empty());
        } catch (JournalFailure full) {
            return new Written(List.copyOf(all), Optional.of(full));
        } catch (RuntimeException broken) {
            all.removeFirst();
            return new Written(List.copyOf(all), Optional.of(broken));
        }
    }
}
