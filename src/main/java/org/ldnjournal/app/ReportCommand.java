package org.ldnjournal.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ldnjournal.files.EarlierFile;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.DayRange;
import org.ldnjournal.journal.DoseRecord;
import org.ldnjournal.journal.JournalContents;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.report.PaperKind;
import org.ldnjournal.report.PaperPdf;
import org.ldnjournal.report.Part;
import org.ldnjournal.report.VisitChoice;
import org.ldnjournal.report.VisitSummary;
import org.ldnjournal.safety.Findings;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.store.JournalFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the doctor's page of a journal as a PDF. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private static final FileFromJournal PAGE =
            new FileFromJournal(EarlierFile.PDF, "cli.report.done");

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final JournalToRead source = new JournalToRead();

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.option.page")
    private Path out;

    @Option(names = "--from", paramLabel = "D", descriptionKey = "cli.option.from")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "D", descriptionKey = "cli.option.to")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "cli.option.paper", converter = PaperName.class)
    private PaperKind paper = PaperKind.VISIT;

    @Option(names = "--all-pages", descriptionKey = "cli.option.allPages")
    private boolean allPages;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return PAGE.write(console, source, out, this::write);
    }

    private WholeFile.Outcome write(JournalFile journal) {
        console.progress("cli.report.reading", journal.file().toString());
        var contents = journal.journal().contents();
        var history = journal.plans().history();
        var today = contents.settings().rollover().today(console.clock());
        if (to.map(JournalDay::new).filter(today::isBefore).isPresent()) {
            return new WholeFile.Refused(out, Reason.of("cli.report.future", to.get(), today.date()));
        }
        var findings = Findings.of(contents, history, today, new MedicineMatcher(Vocabulary.shipped()));
        var kept = VisitChoice.of(contents);
        var summary = VisitSummary.of(contents, history, findings, days(contents, today), Moment.now(console.clock()))
                .withChanges(journal.journal().changes())
                .with(allPages ? kept.withParts(EnumSet.allOf(Part.class)) : kept);
        console.progress("cli.report.making", summary.days().first().date(), summary.days().last().date());
        return PaperPdf.write(paper, summary, console.texts(), out);
    }

    /** From the baseline to the last day on which something was recorded, unless told otherwise. */
    private DayRange days(JournalContents contents, JournalDay today) {
        var last = to.map(JournalDay::new)
                .or(() -> lastRecorded(contents).filter(day -> !day.isAfter(today))).orElse(today);
        var usual = VisitSummary.usualDays(contents, last);
        return new DayRange(from.map(JournalDay::new).orElse(usual.first()), last);
    }

    private static Optional<JournalDay> lastRecorded(JournalContents contents) {
        var doses = contents.doses().stream().map(DoseRecord::day);
        return Stream.concat(doses, contents.entries().keySet().stream()).max(JournalDay::compareTo);
    }
}
