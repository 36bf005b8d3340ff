package org.ldnjournal.ui.visit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ldnjournal.journal.Appointment;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Person;
import org.ldnjournal.plan.PlanHistory;
import org.ldnjournal.report.Included;
import org.ldnjournal.report.PagePictures;
import org.ldnjournal.report.PaperKind;
import org.ldnjournal.report.PaperPage;
import org.ldnjournal.report.PaperPdf;
import org.ldnjournal.report.Part;
import org.ldnjournal.report.Printing;
import org.ldnjournal.report.SuggestedQuestions;
import org.ldnjournal.report.VisitChoice;
import org.ldnjournal.report.VisitPage;
import org.ldnjournal.report.VisitSummary;
import org.ldnjournal.safety.Findings;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.ReadAndUnread;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.Acknowledging;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.SaveTarget;
import org.ldnjournal.ui.shell.Unfinished;

/** The doctor's page as it will be printed, what stands on it, and where papers are saved. Knows no node. */
public final class VisitModel implements Unfinished<VisitModel> {
    private static final double PREVIEW_SCALE = 2;

    private final OpenJournal open;
    private final MedicineMatcher matcher;
    private final Texts texts;
    private final Background.Latest latest;
    private final Questions questions;
    private final ChosenDays days;
    private final PageChoice choice;
    private final Appointments appointments;
    private final Decided decided;
    private final Appointments next;
    private final PaperSaving saving;
    private final Acknowledging acknowledging;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private Optional<Source> asked = Optional.empty();
    private Optional<Source> shownOf = Optional.empty();
    private Optional<OpenJournal.Subscription> following = Optional.empty();

    /**
     * The page.
     *
     * @param person       whose it is
     * @param days         the days that it looks at
     * @param pages        as they will be printed
     * @param appointments the visits, the latest first
     * @param included     how much is printed and left out
     * @param suggested    questions that the journal leaves open
     * @param findings     what may be talked about, the gravest first
     * @param spoken       the sections of the page to be shown large, each list whole
     * @param choice       what is printed
     * @param decided      what there is to decide upon
     */
    public record Shown(
            Person person, DayRange days, PagePictures pages, List<Appointment> appointments, Included included,
            List<String> suggested, ReadAndUnread findings, PaperPage spoken, VisitChoice choice,
            Decided.Seen decided) {
        public Shown {
            appointments = List.copyOf(appointments);
            suggested = List.copyOf(suggested);
        }
    }

    /** What a page is made of; the journal gives the very same contents until something is written. */
    private record Source(
            JournalContents contents, PlanHistory history, JournalDay today, DayRange days, Locale locale) {
        boolean isStill(Source other) {
            return contents == other.contents && history.equals(other.history) && today.equals(other.today)
                    && days.equals(other.days) && locale.equals(other.locale);
        }
    }

    /**
     * @param previews where pages are made: apart from the journal's own work, so that saving never waits for a page
     * @param matcher  tells what a medicine's name is, for the findings
     * @param target   asks where to save
     * @param printing asks for a printer
     */
    public VisitModel(
            OpenJournal open, Background previews, MedicineMatcher matcher, Texts texts, SaveTarget target,
            Printing printing) {
        this.open = open;
        this.matcher = matcher;
        this.texts = texts;
        latest = previews.latest();
        questions = new Questions(open);
        days = new ChosenDays(open, texts, this::read);
        choice = new PageChoice(open, texts);
        appointments = new Appointments(open, texts);
        decided = new Decided(open, texts);
        next = new Appointments(open, texts);
        acknowledging = new Acknowledging(open);
        saving = new PaperSaving(open.background(), previews, this::summary, texts, target, printing);
    }

    /** The questions that stand on the page. */
    Questions questions() {
        return questions;
    }

    /** The days that the page looks at. */
    ChosenDays days() {
        return days;
    }

    /** What stands on the pages. */
    PageChoice choice() {
        return choice;
    }

    /** Visits that are not on the list yet, questions, and what was decided as it is typed. */
    @Override
    public Consumer<VisitModel> unfinished() {
        return Unfinished.in(VisitModel::appointments, appointments.unfinished())
                .andThen(Unfinished.in(VisitModel::next, next.unfinished()))
                .andThen(Unfinished.in(VisitModel::questions, questions.unfinished()))
                .andThen(Unfinished.in(VisitModel::decided, decided.unfinished()));
    }

    /** The visits. */
    Appointments appointments() {
        return appointments;
    }

    /** What was decided at the visit. */
    Decided decided() {
        return decided;
    }

    /** The next visit, as it is typed during this one. */
    Appointments next() {
        return next;
    }

    /** The page; absent until it was made for the first time. */
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What became of saving. */
    PaperSaving saving() {
        return saving;
    }

    /** "I have read this". */
    Acknowledging acknowledging() {
        return acknowledging;
    }

    /** Reads, and follows the journal from now on. */
    void start() {
        following = Optional.of(open.follow(this::read));
        questions.read();
        read();
    }

    /** Keeps what was typed, and follows no longer. */
    void stop() {
        questions.keep();
        following.ifPresent(OpenJournal.Subscription::letGo);
        following = Optional.empty();
    }

    /** Asks where to, and saves this paper there. */
    void save(PaperKind kind) {
        questions.keep();
        saving.save(kind, shown.get().map(page -> page.days().last().toString()).orElse(""));
    }

    /** Asks for printer and pages, and prints this paper. */
    void print(PaperKind kind) {
        questions.keep();
        saving.print(kind);
    }

    /** A page is made only of what is new: opened again, the place shows what it showed. */
    private void read() {
        open.background().run(this::source, source -> {
            if (!isShown(source)) {
                asked = Optional.of(source);
                open.background().run(this::summary, summary ->
                        latest.run(() -> made(summary), page -> show(page, source)));
            }
        });
    }

    private Source source() {
        var contents = open.journal().contents();
        return new Source(contents, open.plans().history(), days.today(contents), days.of(contents), texts.locale());
    }

    /** Nothing else was asked for since it was shown. */
    private boolean isShown(Source source) {
        return asked.filter(source::isStill).isPresent() && shownOf.filter(source::isStill).isPresent();
    }

    private void show(Shown page, Source source) {
        shownOf = Optional.of(source);
        choice.show(page.choice(), source.contents().settings().rollover());
        decided.show(page.decided());
        appointments.show(page.appointments());
        next.show(page.appointments());
        shown.set(Optional.of(page));
    }

    private Shown made(VisitSummary summary) {
        return new Shown(summary.contents().person(), summary.days(),
                PagePictures.of(PaperPdf.bytes(PaperKind.VISIT, summary, texts), PREVIEW_SCALE),
                Appointments.of(summary.contents()), Included.of(summary), SuggestedQuestions.of(summary, texts),
                ReadAndUnread.of(summary.findings(), summary.contents()), VisitPage.spoken(summary, texts),
                summary.choice(),
                Decided.Seen.of(summary.contents(), summary.history(), days.today(summary.contents())));
    }

    private VisitSummary summary() {
        var contents = open.journal().contents();
        var history = open.plans().history();
        var printed = VisitChoice.of(contents);
        return VisitSummary.of(contents, history, Findings.of(contents, history, days.today(contents), matcher),
                days.of(contents), Moment.now(open.clock()))
                .withChanges(printed.has(Part.LATE_CHANGES) ? open.journal().changes() : List.of())
                .with(printed);
    }
}
