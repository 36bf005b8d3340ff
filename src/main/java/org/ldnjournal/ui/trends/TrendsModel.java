package org.ldnjournal.ui.trends;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.ldnjournal.chart.TrendPicture;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.Entry;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.LoggedEntry;
import org.ldnjournal.journal.Scale;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.text.Texts;
import org.ldnjournal.trend.Response;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;

/** Which days and scores are shown, and what changed. Knows no node. */
public final class TrendsModel {
    private static final int BASELINE_DAYS = 14;

    private final OpenJournal open;
    private final Texts texts;
    private final Background.Latest latest;
    private final ObjectProperty<Range> range = new SimpleObjectProperty<>(this, "range", Range.SINCE_START);
    private final ObjectProperty<Set<Scale>> scales =
            new SimpleObjectProperty<>(this, "scales", EnumSet.allOf(Scale.class));
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private Optional<OpenJournal.Subscription> following = Optional.empty();

    /** Which days are shown. */
    public enum Range { TWO_WEEKS, EIGHT_WEEKS, SINCE_START, ALL }

    /**
     * What there is.
     *
     * @param anything whether anything was ever logged
     * @param days     the days that are shown
     * @param picture  of them
     * @param response what changed
     * @param rows     the logged days of them, the newest first
     */
    public record Shown(boolean anything, DayRange days, TrendPicture picture, Response response, List<Row> rows) {}

    /** One day of the table. */
    public record Row(JournalDay day, Optional<Entry> entry, List<DoseRecord> doses) {}

    public TrendsModel(OpenJournal open, Texts texts) {
        this.open = open;
        this.texts = texts;
        latest = open.background().latest();
        range.addListener((_, _, _) -> readIfShown());
        scales.addListener((_, _, _) -> readIfShown());
    }

    /** Which days are shown. */
    public ObjectProperty<Range> range() {
        return range;
    }

    /** Which scores are shown; never none. */
    public ReadOnlyObjectProperty<Set<Scale>> scales() {
        return scales;
    }

    /** What there is; absent until it was read. */
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Shows this score or not; the last one stays. Answers whether it is shown now. */
    public boolean show(Scale scale, boolean wanted) {
        var next = EnumSet.copyOf(scales.get());
        if (wanted) {
            next.add(scale);
        } else if (next.size() > 1) {
            next.remove(scale);
        }
        scales.set(next);
        return next.contains(scale);
    }

    /** Reads, and follows the journal from now on. */
    public void start() {
        following = Optional.of(open.follow(this::read));
        read();
    }

    /** Follows no longer. */
    public void stop() {
        following.ifPresent(OpenJournal.Subscription::letGo);
        following = Optional.empty();
    }

    private void readIfShown() {
        if (following.isPresent()) {
            read();
        }
    }

    private void read() {
        var wanted = range.get();
        var chosen = List.copyOf(scales.get());
        latest.run(() -> shownOf(open.journal().contents(), open.plans().history(), wanted, chosen),
                result -> shown.set(Optional.of(result)));
    }

    private Shown shownOf(JournalContents contents, PlanHistory history, Range wanted, List<Scale> chosen) {
        var today = contents.settings().rollover().today(open.clock());
        var days = days(contents, wanted, today);
        var picture = TrendPicture.of(contents, history, new TrendPicture.Shown(days, today, chosen, true), texts);
        return new Shown(!contents.entries().isEmpty(), days, picture, Response.of(contents, history, today),
                rows(contents, days));
    }

    private static DayRange days(JournalContents contents, Range wanted, JournalDay today) {
        var first = switch (wanted) {
            case TWO_WEEKS -> today.plusDays(-13);
            case EIGHT_WEEKS -> today.plusDays(-55);
            case SINCE_START -> contents.firstDose().map(day -> day.plusDays(-BASELINE_DAYS)).orElse(begin(contents, today));
            case ALL -> begin(contents, today);
        };
        return new DayRange(first.isAfter(today.plusDays(-6)) ? today.plusDays(-6) : first, today);
    }

    private static JournalDay begin(JournalContents contents, JournalDay today) {
        return Stream.concat(contents.entries().keySet().stream(), contents.firstDose().stream())
                .min(JournalDay::compareTo).orElse(today);
    }

    private static List<Row> rows(JournalContents contents, DayRange days) {
        return days.days()
                .map(day -> new Row(day, contents.entry(day).map(LoggedEntry::entry), contents.dosesOn(day)))
                .filter(row -> row.entry().isPresent() || !row.doses().isEmpty())
                .toList().reversed();
    }
}
