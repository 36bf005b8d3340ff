package org.ldnjournal.ui.history.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Tracker;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Unfinished;

/** The table of days: which are shown, what is typed and pasted into them, and how that is taken back. */
public final class GridModel implements Unfinished<GridModel> {
    private static final int MOST_DAYS = 366;

    private final GridBook book;
    private final Texts texts;
    private final Consumer<Throwable> problems;
    private final ReadOnlyObjectWrapper<Optional<Reason>> said =
            new ReadOnlyObjectWrapper<>(this, "said", Optional.empty());
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper(this, "refused");
    private final Deque<List<GridEdit>> undo = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper owed = new ReadOnlyBooleanWrapper(this, "owed");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");

    private Optional<OpenCell> open = Optional.empty();

    /** @param problems is told of what could not be kept */
    public GridModel(OpenJournal open, Texts texts, Consumer<Throwable> problems) {
        book = new GridBook(open);
        this.texts = texts;
        this.problems = problems;
    }

    /** The columns, with those of the own trackers that run today. */
    List<GridColumn> columns() {
        return GridColumn.all(picture().get().map(now -> Tracker.on(now.today(), now.contents())).orElse(List.of()));
    }

    /** The table at present; empty until the journal was read for the first time. */
    ReadOnlyObjectProperty<Optional<GridPicture>> picture() {
        return book.picture();
    }

    /** The day of today, as the table at present knows it. */
    JournalDay today() {
        return picture().get().orElseThrow().today();
    }

    /** What there is to say about what was done last. */
    ReadOnlyObjectProperty<Optional<Reason>> said() {
        return said.getReadOnlyProperty();
    }

    /** Whether that is a refusal. */
    ReadOnlyBooleanProperty refused() {
        return refused.getReadOnlyProperty();
    }

    /** Whether there is something to take back. */
    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    /** Whether something typed could not be written, and waits in its cell. */
    ReadOnlyBooleanProperty owed() {
        return owed.getReadOnlyProperty();
    }

    /** Whether a cell is typed in, also in a table that is not shown any more, or waits to be written. */
    public boolean isTyped() {
        return open.isPresent() || owed.get();
    }

    /** The cell that is typed in. */
    Optional<OpenCell> open() {
        return open;
    }

    /** This is typed into a cell. */
    void typing(OpenCell cell) {
        open = Optional.of(cell);
    }

    /** No cell is typed in any more. */
    void closed() {
        open = Optional.empty();
    }

    /** The cell that is typed in, with the days around it, and why it is refused; and what could not be written. */
    @Override
    public Consumer<GridModel> unfinished() {
        var cell = open;
        var left = book.leftOver();
        var range = picture().get().map(GridPicture::range);
        boolean isRefusal = refused.get();
        if (cell.isEmpty() && left.isEmpty()) {
            return _ -> { };
        }
        var words = Unfinished.<GridModel>of(this, model -> List.of(model.said));
        return next -> {
            boolean writes = left.isPresent() && next.book.takesOver();
            if (cell.isPresent() || writes) {
                words.accept(next);
                next.open = cell;
                next.refused.set(isRefusal);
                range.ifPresent(next.book::begin);
            }
            left.filter(_ -> writes).ifPresent(next::write);
        };
    }

    private void write(Consumer<GridBook> left) {
        left.accept(book);
        owed.set(true);
        tryAgain();
    }

    /** It comes into view: reads, and follows the journal from now on. */
    void shown() {
        book.follow();
    }

    /** It goes out of view: what could not be written is tried once more. */
    void hidden() {
        if (owed.get()) {
            writeAgain();
        }
        book.letGo();
    }

    /** Shows the days up to today, this many. */
    void showLast(int days) {
        picture().get().ifPresent(now -> book.show(DayRange.ending(now.today(), days)));
    }

    /** Shows these days; refused where they are more than a year, or end after today. */
    Optional<Reason> show(JournalDay first, JournalDay last) {
        var today = picture().get().orElseThrow().today();
        if (last.isAfter(today)) {
            return Optional.of(Reason.of("grid.refused.future", last.date()));
        }
        if (last.isBefore(first)) {
            return Optional.of(Reason.of("grid.refused.order", first.date(), last.date()));
        }
        if (first.daysUntil(last) >= MOST_DAYS) {
            return Optional.of(Reason.of("grid.refused.long", MOST_DAYS));
        }
        book.show(new DayRange(first, last));
        return Optional.empty();
    }

    /** Text was typed into a cell; the reason where it is refused. */
    Optional<Reason> type(GridCellAt cell, String text) {
        return type(cell.day(), columns().get(cell.column()), text);
    }

    /** Text was typed into the cell of this day and column, whether they are shown or not; the reason as above. */
    Optional<Reason> type(JournalDay day, GridColumn column, String text) {
        return attempt(now -> {
            var row = row(day);
            var edit = text.isBlank() ? column.cleared(row) : column.typed(row, text, texts, now);
            return edit.map(one -> new Paste.Laid(row, column, one)).stream().toList();
        }, "grid.typed");
    }

    /** Empties these cells. */
    void clear(Collection<GridCellAt> cells) {
        attempt(_ -> cells.stream().flatMap(cell -> {
            var row = row(cell.day());
            var column = columns().get(cell.column());
            return column.cleared(row).map(edit -> new Paste.Laid(row, column, edit)).stream();
        }).toList(), "grid.cleared");
    }

    /** Fills each column of these cells with what stands in its topmost one. */
    void copyDown(Collection<GridCellAt> cells) {
        attempt(now -> {
            var laid = new ArrayList<Paste.Laid>();
            for (int at : new TreeSet<>(cells.stream().map(GridCellAt::column).toList())) {
                var rows = cells.stream().filter(cell -> cell.column() == at).sorted()
                        .map(cell -> row(cell.day())).toList();
                rows.stream().skip(1).forEach(row -> down(rows.getFirst(), row, at, now).ifPresent(laid::add));
            }
            return laid;
        }, "grid.copiedDown");
    }

    private Optional<Paste.Laid> down(GridRow top, GridRow row, int at, Moment now) {
        var column = columns().get(at);
        var edit = column.like(row, top.entry()).<GridEdit.Forth>map(like -> like).or(() ->
                top.doses().isEmpty() ? Optional.empty() : column.typed(row, column.text(top, texts), texts, now));
        return edit.map(one -> new Paste.Laid(row, column, one));
    }

    /** What the clipboard shall hold of these cells, blank ones between them included. */
    String copy(Collection<GridCellAt> cells) {
        var lines = new ArrayList<List<String>>();
        var across = new TreeSet<>(cells.stream().map(GridCellAt::column).toList());
        for (var day : new TreeSet<>(cells.stream().map(GridCellAt::day).toList())) {
            lines.add(across.stream().map(column -> cells.contains(new GridCellAt(day, column))
                    ? columns().get(column).text(row(day), texts) : "").toList());
        }
        return new CopiedCells(lines).asText();
    }

    /** Lays what was copied over the table, from this cell on. */
    Optional<Reason> paste(GridCellAt cell, String clipboard) {
        return attempt(now -> paste(now).from(cell.day(), cell.column(), CopiedCells.of(clipboard)),
                "grid.pasted");
    }

    /** Lays what was copied over the days whose dates it begins its lines with. */
    Optional<Reason> pasteByDates(String clipboard) {
        return attempt(now -> paste(now).byDates(CopiedCells.of(clipboard)), "grid.pasted");
    }

    private Paste paste(Moment now) {
        var shown = picture().get().orElseThrow();
        return new Paste(columns(), shown::row, shown.today(), texts, now);
    }

    /** Takes back what was done last. */
    void undo() {
        if (!undo.isEmpty()) {
            var back = undo.pop();
            canUndo.set(!undo.isEmpty());
            write(back, book.now(), Reason.of("grid.undone", back.size()));
        }
    }

    private GridRow row(JournalDay day) {
        return picture().get().orElseThrow().row(day);
    }

    private Optional<Reason> attempt(Function<Moment, List<Paste.Laid>> work, String done) {
        var now = book.now();
        try {
            var laid = work.apply(now);
            if (!laid.isEmpty()) {
                undo.push(laid.reversed().stream()
                        .<GridEdit>map(one -> one.edit().inverse(one.before(), one.column())).toList());
                canUndo.set(true);
                write(laid.stream().<GridEdit>map(Paste.Laid::edit).toList(), now, Reason.of(done, laid.size()));
            }
            return Optional.empty();
        } catch (InvalidValue invalid) {
            say(invalid.reason(), true);
            return Optional.of(invalid.reason());
        }
    }

    /** Called saved when all of it is on the disk; where it cannot be kept, that is said. */
    private void write(List<GridEdit> edits, Moment at, Reason done) {
        say(Reason.of("grid.saving"), false);
        book.write(edits, at, () -> saved(done), this::broke);
    }

    /** Writes what could not be written once more; nothing where nothing is owed. */
    public void tryAgain() {
        if (owed.get()) {
            say(Reason.of("grid.saving"), false);
            writeAgain();
        }
    }

    private void writeAgain() {
        book.tryAgain(() -> saved(Reason.of("grid.typed")), this::broke);
    }

    private void saved(Reason done) {
        owed.set(false);
        say(done, false);
    }

    private void broke(Throwable broken) {
        owed.set(book.isOwed());
        if (broken instanceof JournalFailure failure) {
            say(Reason.of("grid.notSaved", Reason.of("problem.what." + failure.kind().name())), true);
        } else {
            undo.clear();
            canUndo.set(false);
            say(Reason.of("grid.givenUp"), true);
        }
        problems.accept(broken);
    }

    private void say(Reason reason, boolean isRefusal) {
        refused.set(isRefusal);
        said.set(Optional.of(reason));
    }
}
