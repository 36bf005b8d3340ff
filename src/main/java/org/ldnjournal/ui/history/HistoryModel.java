package org.ldnjournal.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;

/**
 * Which day is looked at, by which score the calendar is coloured, and which days are looked for. It writes nothing.
 */
public final class HistoryModel {
    private static final JournalDay EARLIEST = JournalDay.of(1900, 1, 1);

    private final OpenJournal open;
    private final Background.Latest revisionsReading;
    private final Background.Latest finding;
    private final ReadOnlyObjectWrapper<Optional<HistoryPicture>> picture =
            new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
    private final ReadOnlyObjectWrapper<JournalDay> day = new ReadOnlyObjectWrapper<>(this, "day");
    private final ReadOnlyObjectWrapper<Optional<List<Revision>>> revisions =
            new ReadOnlyObjectWrapper<>(this, "revisions", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<FoundDay>>> found =
            new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());
    private final ObjectProperty<Scale> scale = new SimpleObjectProperty<>(this, "scale", Scale.PAIN);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.ALL);
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private OpenJournal.Subscription following = () -> { };

    /** @param open the journal; it is only read here */
    public HistoryModel(OpenJournal open) {
        this.open = open;
        revisionsReading = open.background().latest();
        finding = open.background().latest();
        filter.subscribe(_ -> find());
        search.subscribe(_ -> find());
    }

    /** The journal. */
    OpenJournal journal() {
        return open;
    }

    /** The journal at present; empty until it was read for the first time. */
    ReadOnlyObjectProperty<Optional<HistoryPicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    /**
     * The day that is looked at, never later than today; who looks at today does so on the next day, too. Null until
     * the journal was read for the first time.
     */
    ReadOnlyObjectProperty<JournalDay> day() {
        return day.getReadOnlyProperty();
    }

    /** What was changed on that day's record, the newest first; empty while it is being read. */
    ReadOnlyObjectProperty<Optional<List<Revision>>> revisions() {
        return revisions.getReadOnlyProperty();
    }

    /** The days that were looked for, the newest first; empty while none are looked for. */
    ReadOnlyObjectProperty<Optional<List<FoundDay>>> found() {
        return found.getReadOnlyProperty();
    }

    /** The score that colours the calendar; the one that matters most to the person, until another is chosen. */
    ObjectProperty<Scale> scale() {
        return scale;
    }

    /** Which days are looked for. */
    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** The words looked for in notes. */
    StringProperty search() {
        return search;
    }

    /** It comes into view: reads, and follows the journal from now on. */
    void shown() {
        following = open.follow(this::read);
        read();
    }

    /** It goes out of view. */
    void hidden() {
        following.letGo();
    }

    private void read() {
        open.background().run(() -> {
            var contents = open.journal().contents();
            return new HistoryPicture(
                    contents, open.plans().history(), contents.settings().rollover().today(open.clock()));
        }, this::show);
    }

    private void show(HistoryPicture next) {
        if (picture.get().isEmpty() || day.get().equals(picture.get().get().today())) {
            day.set(next.today());
        }
        if (picture.get().isEmpty() || scale.get() == primary(picture.get().get())) {
            scale.set(primary(next));
        }
        picture.set(Optional.of(next));
        readRevisions();
        find();
    }

    private static Scale primary(HistoryPicture of) {
        return of.contents().settings().primary();
    }

    /** Looks at this day; at the nearest one that can be, where it is still to come. */
    public void choose(JournalDay wanted) {
        picture.get().ifPresent(now -> {
            day.set(wanted.isAfter(now.today()) ? now.today() : wanted);
            revisions.set(Optional.empty());
            readRevisions();
        });
    }

    /** Looks at the day so many days later, or earlier where it is below zero. */
    void move(int days) {
        choose(new JournalDay(atLeastEarliest(day.get().date().plusDays(days))));
    }

    /** Looks at the same day of another month, or at its last one. */
    void moveMonths(int months) {
        choose(new JournalDay(atLeastEarliest(day.get().date().plusMonths(months))));
    }

    /** Looks at today. */
    void toToday() {
        picture.get().ifPresent(now -> choose(now.today()));
    }

    private static LocalDate atLeastEarliest(LocalDate date) {
        return date.isBefore(EARLIEST.date()) ? EARLIEST.date() : date;
    }

    private void readRevisions() {
        var asked = day.get();
        revisionsReading.run(() -> Revision.of(open.journal(), asked), read -> revisions.set(Optional.of(read)));
    }

    private void find() {
        var typed = search.get();
        var wanted = filter.get();
        var now = picture.get();
        boolean looking = now.isPresent() && (wanted != Filter.ALL || !NoteSearch.of(typed).isEmpty());
        finding.run(() -> looking ? now.map(all -> FoundDay.among(all, wanted, typed))
                : Optional.<List<FoundDay>>empty(),
                found::set);
    }
}
