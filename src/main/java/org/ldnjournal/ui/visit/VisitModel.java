package org.ldnjournal.ui.visit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.InvalidValue;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Person;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.report.PagePictures;
import org.ldnjournal.report.VisitPdf;
import org.ldnjournal.report.VisitSummary;
import org.ldnjournal.safety.Findings;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.TypedDay;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SaveTarget;

/** The doctor's page, the questions that stand on it, and where it is saved. Knows no node. */
public final class VisitModel {
    private static final double PREVIEW_SCALE = 2;

    private final OpenJournal open;
    private final Background previews;
    private final MedicineMatcher matcher;
    private final Texts texts;
    private final SaveTarget target;
    private final Background.Latest latest;
    private final Questions questions;
    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final StringProperty to = new SimpleStringProperty(this, "to", "");
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new Idle());
    private final ReadOnlyObjectWrapper<Optional<Reason>> rangeRefusal =
            new ReadOnlyObjectWrapper<>(this, "rangeRefusal", Optional.empty());
    private Optional<OpenJournal.Subscription> following = Optional.empty();
    private Optional<DayRange> chosenDays = Optional.empty();

    /**
     * The page.
     *
     * @param person whose it is
     * @param days   the days that it looks at
     * @param pages  as they will be printed
     */
    public record Shown(Person person, DayRange days, PagePictures pages) {}

    /** What became of saving. */
    public sealed interface State {}

    /** Nothing was saved yet. */
    public record Idle() implements State {}

    /** It is being written. */
    public record Saving() implements State {}

    /** It stands in this file. */
    public record Saved(Path file) implements State {}

    /** It could not be saved. */
    public record Refused(Reason reason) implements State {}

    /**
     * @param previews where pages are made: apart from the journal's own work, so that saving never waits for a page
     * @param matcher  tells what a medicine's name is, for the findings
     * @param target   asks where to save
     */
    public VisitModel(
            OpenJournal open, Background previews, MedicineMatcher matcher, Texts texts, SaveTarget target) {
        this.open = open;
        this.previews = previews;
        this.matcher = matcher;
        this.texts = texts;
        this.target = target;
        latest = previews.latest();
        questions = new Questions(open);
    }

    /** The questions that stand on the page. */
    public Questions questions() {
        return questions;
    }

    /** The first day, as typed; empty for the usual one. */
    public StringProperty from() {
        return from;
    }

    /** The last day, as typed; empty for today. */
    public StringProperty to() {
        return to;
    }

    /** The page; absent until it was made for the first time. */
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What became of saving. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Why the days that were typed are refused. */
    public ReadOnlyObjectProperty<Optional<Reason>> rangeRefusal() {
        return rangeRefusal.getReadOnlyProperty();
    }

    /** Reads, and follows the journal from now on. */
    public void start() {
        following = Optional.of(open.follow(this::read));
        questions.read();
        read();
    }

    /** Keeps what was typed, and follows no longer. */
    public void stop() {
        questions.keep();
        following.ifPresent(OpenJournal.Subscription::letGo);
        following = Optional.empty();
    }

    private void read() {
        open.background().run(this::summary, summary ->
                latest.run(() -> made(summary), page -> shown.set(Optional.of(page))));
    }

    private Shown made(VisitSummary summary) {
        return new Shown(summary.contents().person(), summary.days(),
                PagePictures.of(VisitPdf.bytes(summary, texts), PREVIEW_SCALE));
    }

    private VisitSummary summary() {
        var contents = open.journal().contents();
        var history = open.plans().history();
        var today = today(contents);
        return VisitSummary.of(contents, history, Findings.of(contents, history, today, matcher),
                chosenDays.orElseGet(() -> VisitSummary.usualDays(contents, today)), now());
    }

    /** Looks at the days that were typed; an empty field is the usual day. */
    public void chooseDays() {
        open.background().run(open.journal()::contents, contents -> {
            try {
                chosenDays = days(contents);
                rangeRefusal.set(Optional.empty());
                read();
            } catch (InvalidValue invalid) {
                rangeRefusal.set(Optional.of(invalid.reason()));
            }
        });
    }

    private Optional<DayRange> days(JournalContents contents) {
        if (Stream.of(from, to).allMatch(typed -> typed.get().isBlank())) {
            return Optional.empty();
        }
        var today = today(contents);
        var usual = VisitSummary.usualDays(contents, today);
        var last = day(to, today, today);
        if (last.isAfter(today)) {
            throw new InvalidValue("visit.refused.future", last.date());
        }
        return Optional.of(new DayRange(day(from, usual.first(), today), last));
    }

    private JournalDay day(StringProperty typed, JournalDay usual, JournalDay today) {
        return typed.get().isBlank() ? usual : new JournalDay(
                TypedDay.read(typed.get(), texts.locale(), today.date(), "visit.refused.date"));
    }

    /** Asks where to, and saves the page there. */
    public void save() {
        questions.keep();
        var day = shown.get().map(page -> page.days().last().toString()).orElse("");
        target.choose(wanted(day)).ifPresent(file -> {
            state.set(new Saving());
            open.background().run(this::summary,
                    summary -> previews.run(() -> VisitPdf.write(summary, texts, file), this::saved));
        });
    }

    private SaveTarget.Wanted wanted(String day) {
        return new SaveTarget.Wanted(
                texts.get("visit.saveTitle"), texts.get("visit.fileName", day), texts.get("visit.pdfFiles"), "*.pdf");
    }

    private void saved(WholeFile.Outcome outcome) {
        state.set(switch (outcome) {
            case WholeFile.Written(Path written) -> new Saved(written);
            case WholeFile.Refused(_, Reason reason) -> new Refused(reason);
        });
    }

    private JournalDay today(JournalContents contents) {
        return contents.settings().rollover().today(open.clock());
    }

    private Moment now() {
        return Moment.now(open.clock());
    }
}
