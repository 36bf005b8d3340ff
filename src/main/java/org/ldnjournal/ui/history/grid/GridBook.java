package org.ldnjournal.ui.history.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.plan.Ladder;
import org.ldnjournal.ui.shell.OpenJournal;

/**
 * The days of the table as they are in the journal, or will be when what is on its way has arrived: an edit is seen at
 * once, and where it cannot be kept, the days are shown as the journal holds them.
 */
final class GridBook {
    private static final int USUAL_DAYS = 14;

    private final OpenJournal open;
    private final ReadOnlyObjectWrapper<Optional<GridPicture>> picture =
            new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
    private Optional<DayRange> wanted = Optional.empty();
    private OpenJournal.Subscription following = () -> { };
    private int underWay;

    GridBook(OpenJournal open) {
        this.open = open;
    }

    /** The days at present; empty until the journal was read for the first time. */
    ReadOnlyObjectProperty<Optional<GridPicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    Moment now() {
        return Moment.now(open.clock());
    }

    /** Reads, and follows the journal from now on. */
    void follow() {
        following = open.follow(this::read);
        read();
    }

    void letGo() {
        following.letGo();
    }

    /** Shows these days when it comes into view. */
    void begin(DayRange range) {
        wanted = Optional.of(range);
    }

    /** Shows these days from now on. */
    void show(DayRange range) {
        wanted = Optional.of(range);
        read();
    }

    private void read() {
        open.background().run(() -> {
            var contents = open.journal().contents();
            var today = contents.settings().rollover().today(open.clock());
            return GridPicture.of(contents, Ladder.of(open.plans().history()), today,
                    wanted.orElseGet(() -> DayRange.ending(today, USUAL_DAYS)));
        }, read -> {
            // While something is on its way, what is shown is newer than what was read.
            if (underWay == 0) {
                picture.set(Optional.of(read));
            }
        });
    }

    /** Keeps all of these edits or none of them. */
    void write(List<GridEdit> edits, Moment at, Runnable saved, Consumer<Throwable> failed) {
        picture.set(picture.get().map(shown -> shown.after(edits, at)));
        underWay++;
        open.background().run(() -> {
            open.journal().together(() -> edits.forEach(edit -> edit.write(open.journal(), at)));
            return true;
        }, _ -> {
            underWay--;
            saved.run();
            open.changed();
        }, broken -> {
            underWay--;
            failed.accept(broken);
            read();
        });
    }
}
