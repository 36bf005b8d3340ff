package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ldnjournal.exchange.CalendarFile;
import org.ldnjournal.exchange.Titles;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the plan of a journal as a calendar file. */
@Command(name = "calendar")
final class CalendarCommand implements Callable<Integer> {
    private static final EarlierFile CALENDAR = new EarlierFile(CalendarFile.START);

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--journal", required = true, paramLabel = "FILE", descriptionKey = "cli.option.journal")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "FILE.ics", descriptionKey = "cli.option.calendar")
    private Path out;

    @Option(names = "--names", descriptionKey = "cli.option.names")
    private boolean names;

    CalendarCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (CALENDAR.isSomethingElse(out)) {
            return console.refused("cli.calendar.notCalendar", out.toString());
        }
        return switch (JournalFile.openReadOnly(file)) {
            case Opened.Refused(var kind, var refused, var detail) ->
                console.refused(Refusals.of(kind, refused, detail));
            case Opened.Open(var journal) -> {
                try (journal) {
                    yield write(journal);
                }
            }
        };
    }

    private int write(JournalFile journal) {
        return switch (CalendarFile.write(journal.journal(), journal.plans(), Moment.now(console.clock()),
                names ? Titles.NAMED : Titles.DISCREET, console.texts(), out)) {
            case WholeFile.Written _ -> console.done("cli.calendar.done", out.toString());
            case WholeFile.Refused(_, var reason) -> console.refused(reason);
        };
    }
}
