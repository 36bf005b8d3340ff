package org.ldnjournal.ui.history.grid;

import java.util.ArrayList;
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
 * once, and stays in sight where it cannot be written yet.
 */
final class GridBook {
    private static final int USUAL_DAYS = 14;

    private final OpenJournal open;
    private final ReadOnlyObjectWrapper<Optional<GridPicture>> picture =
            new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
    private Optional<DayRange> wanted = Optional.empty();
    private OpenJournal.Subscription following = () -> { };
    private Unwritten unwritten = new Unwritten();
    /** What is not known to be on the disk yet. */
    private final List<Unwritten.Edits> waiting = new ArrayList<>();
    private boolean isOwed;

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
        }, read -> picture.set(Optional.of(waiting.stream().reduce(read,
                (shown, edits) -> edits.over(shown), (_, later) -> later))));
    }

    /** Keeps all of these edits or none of them, and before them what could not be written. */
    void write(List<GridEdit> edits, Moment at, Runnable saved, Consumer<Throwable> failed) {
        var typed = new Unwritten.Edits(edits, at);
        picture.set(picture.get().map(typed::over));
        waiting.add(typed);
        write(there -> there.add(typed), saved, failed);
    }

    /** Writes what could not be written once more. */
    void tryAgain(Runnable saved, Consumer<Throwable> failed) {
        write(_ -> { }, saved, failed);
    }

    private void write(Consumer<Unwritten> more, Runnable saved, Consumer<Throwable> failed) {
        var sent = List.copyOf(waiting);
        var there = unwritten;
        open.background().run(() -> {
            more.accept(there);
            return there.write(open.journal());
        }, written -> {
            waiting.removeIf(one -> sent.contains(one) && !written.left().contains(one));
            isOwed = !written.left().isEmpty();
            written.broken().ifPresentOrElse(failed, saved);
            open.changed();
        });
    }

    /** Whether something that was typed could not be written, and waits. */
    boolean isOwed() {
        return isOwed;
    }

    /** Whether it shows and writes what may not be on the disk yet. */
    boolean takesOver() {
        return open.takesOver();
    }

    /** What may not be on the disk yet: another one shows and writes it. */
    Optional<Consumer<GridBook>> leftOver() {
        var left = List.copyOf(waiting);
        var there = unwritten;
        return left.isEmpty() ? Optional.empty() : Optional.of(next -> {
            next.waiting.addAll(left);
            next.unwritten = there;
        });
    }
}
