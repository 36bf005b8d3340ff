package org.ldnjournal.ui.history.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ldnjournal.journal.Journal;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.Moment;

/**
 * What was typed into the table and is not on the disk yet, in its order: what the disk did not take waits before what
 * is typed after it, so that no older value comes after a newer one; nor does it take the place of what was typed
 * elsewhere since. Used where work is done, nowhere else.
 */
final class Unwritten {
    private final List<Edits> all = new ArrayList<>();
    /** How many of them, the first ones, had to wait. */
    private int waited;

    /** What was done at one time: kept as a whole or not at all. */
    record Edits(List<GridEdit> edits, Moment at) {
        GridPicture over(GridPicture shown) {
            return shown.after(standing(shown.contents()), at);
        }

        private List<GridEdit> standing(JournalContents there) {
            return edits.stream().filter(edit -> !edit.isOvertaken(there, at)).toList();
        }

        private void write(Journal journal) {
            write(journal, edits);
        }

        private void writeLate(Journal journal) {
            write(journal, standing(journal.contents()));
        }

        private void write(Journal journal, List<GridEdit> some) {
            journal.together(() -> some.forEach(edit -> edit.write(journal, at)));
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
                if (waited > 0) {
                    all.getFirst().writeLate(journal);
                } else {
                    all.getFirst().write(journal);
                }
                removeFirst();
            }
            return new Written(List.of(), Optional.empty());
        } catch (JournalFailure full) {
            waited = all.size();
            return new Written(List.copyOf(all), Optional.of(full));
        } catch (RuntimeException broken) {
            removeFirst();
            return new Written(List.copyOf(all), Optional.of(broken));
        }
    }

    private void removeFirst() {
        all.removeFirst();
        waited = Math.max(0, waited - 1);
    }
}
