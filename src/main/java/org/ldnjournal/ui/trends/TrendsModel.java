package org.ldnjournal.ui.trends;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.ldnjournal.chart.TrendPicture;
import org.ldnjournal.chart.Viewport;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.ShownInTrends;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.ReadOnce;

/**
 * Which days are seen and what of them, and which day the line stands on. What is seen of other days is at hand at
 * once: the journal is read only when it, or the language, has changed. Knows no node.
 */
public final class TrendsModel {
    private final OpenJournal open;
    private final Texts texts;
    private final Background.Latest latest;
    private final ReadOnce<Reading> readOnce;
    private final ObjectProperty<Range> range = new SimpleObjectProperty<>(this, "range", Range.SINCE_START);
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading =
            new ReadOnlyObjectWrapper<>(this, "reading", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TrendPicture>> picture =
            new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<JournalDay>> line =
            new ReadOnlyObjectWrapper<>(this, "line", Optional.empty());
    private Optional<JournalDay> kept = Optional.empty();
    private OpenJournal.Subscription following = OpenJournal.Subscription.NONE;

    public TrendsModel(OpenJournal open, Texts texts) {
        this.open = open;
        this.texts = texts;
        latest = open.background().latest();
        // no words are in it, but in the picture that is made of it
        readOnce = new ReadOnce<>(open, texts,
                (held, _) -> Reading.of(held.contents(), held.history(), held.today()));
        range.subscribe(chosen -> {
            if (chosen != null) {
                reading.get().ifPresent(now -> see(chosen.in(now)));
            }
        });
    }

    /** Which choice of days is seen; null where the person went elsewhere. */
    ObjectProperty<Range> range() {
        return range;
    }

    /** What was read; absent until it was. */
    ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    /** What is seen; absent until it was read. */
    ReadOnlyObjectProperty<Optional<TrendPicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    /** The day that the line stands on. */
    ReadOnlyObjectProperty<Optional<JournalDay>> line() {
        return line.getReadOnlyProperty();
    }

    /** Reads, and follows the journal from now on. */
    void start() {
        following.letGo();
        following = open.readNowAndAgain(this::read);
    }

    /** Follows no longer. */
    void stop() {
        following.letGo();
    }

    private void read() {
        latest.run(readOnce, next -> {
            if (reading.get().filter(before -> before == next).isEmpty()) {
                show(next);
            }
        });
    }

    private void show(Reading next) {
        var window = Optional.ofNullable(range.get()).map(chosen -> chosen.in(next))
                .orElseGet(() -> window().moved(0, next.limits()));
        reading.set(Optional.of(next));
        picture.set(Optional.of(TrendPicture.of(next.days(), next.view(window), texts)));
    }

    /** Shows this or not, from now on and in time to come; the last panel stays. */
    void choose(String key, boolean wanted) {
        reading.get().ifPresent(now -> {
            var next = new ShownInTrends(now.choosing(key, wanted));
            open.write(() -> open.journal().record(next, Moment.now(open.clock())), () -> { });
        });
    }

    private Viewport window() {
        return picture.get().orElseThrow().view().window();
    }

    private void see(Viewport window) {
        picture.set(picture.get().map(now -> now.at(window)));
    }

    private void go(Viewport window) {
        if (!window.equals(window())) {
            range.set(null);
            see(window);
        }
    }

    /** Shows so many times as many days around a place; below 1 fewer. */
    void zoom(double factor, double place) {
        reading.get().ifPresent(now -> go(window().zoomed(factor, place, now.limits())));
    }

    /** The same around the line, or around the middle where there is none within. */
    void zoom(double factor) {
        if (picture.get().isPresent()) {
            zoom(factor, line.get().filter(window()::shows).map(Viewport::middle)
                    .orElse((window().from() + window().to()) / 2));
        }
    }

    /** Shows days so much later, or earlier where it is below zero. */
    void move(double days) {
        reading.get().ifPresent(now -> go(window().moved(days, now.limits())));
    }

    /** The same by a share of what is seen. */
    void moveBy(double share) {
        reading.get().ifPresent(_ -> move(window().days() * share));
    }

    /** Stands the line on a day that is pointed at; absent is back to the day that was kept. */
    void point(Optional<JournalDay> day) {
        line.set(day.flatMap(this::known).or(() -> kept));
    }

    /** Keeps the line where it is pointed at, until another day is kept or it is let go. */
    void keep(Optional<JournalDay> day) {
        kept = day.flatMap(this::known);
        line.set(kept);
    }

    /**
     * Moves the line by so many days, and what is seen with it; without a line it stands on today, or the last day
     * seen.
     */
    void step(int days) {
        reading.get().ifPresent(now -> {
            var from = line.get().map(day -> day.plusDays(days)).orElseGet(() -> begin(now));
            keep(Optional.of(nearest(from, now)));
            go(window().showing(line.get().orElseThrow(), now.limits()));
        });
    }

    private JournalDay begin(Reading now) {
        return window().shows(now.days().today()) ? now.days().today() : window().range().last();
    }

    /** Stands the line on the first day of all. */
    void toFirst() {
        reading.get().ifPresent(now -> to(now.days().days().first(), now));
    }

    /** Stands the line on today, after which there is nothing but the plan. */
    void toToday() {
        reading.get().ifPresent(now -> to(now.days().today(), now));
    }

    private void to(JournalDay day, Reading now) {
        keep(Optional.of(day));
        go(window().showing(day, now.limits()));
    }

    private Optional<JournalDay> known(JournalDay day) {
        return reading.get().map(now -> nearest(day, now));
    }

    private static JournalDay nearest(JournalDay day, Reading now) {
        return Stream.of(day, now.days().days().first()).max(JournalDay::compareTo)
                .filter(late -> !late.isAfter(now.days().days().last())).orElse(now.days().days().last());
    }

    /** What is said of the day that the line stands on; nothing without one. */
    Optional<DayReadout> readout() {
        return reading.get().flatMap(now -> line.get().map(day -> new DayReadout(now, day, texts)));
    }

    /** The days that are seen as rows of a table, the newest first. */
    List<DayRow> rows() {
        return reading.get().map(now -> DayRow.of(now, window().range())).orElse(List.of());
    }
}
