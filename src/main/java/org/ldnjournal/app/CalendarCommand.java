package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ldnjournal.exchange.CalendarFile;
import org.ldnjournal.exchange.Titles;
import org.ldnjournal.journal.Moment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the plan of a journal as a calendar file. */
@Command(name = "calendar")
final class CalendarCommand implements Callable<Integer> {
    private static final FileFromJournal CALENDAR =
            new FileFromJournal(CalendarFile.EARLIER, "cli.calendar.done");

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final JournalToRead source = new JournalToRead();

    @Option(names = "--out", required = true, paramLabel = "FILE.ics", descriptionKey = "cli.option.calendar")
    private Path out;

    @Option(names = "--names", descriptionKey = "cli.option.names")
    private boolean names;

    CalendarCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return CALENDAR.write(console, source, out, journal -> CalendarFile.write(journal.journal(), journal.plans(),
                Moment.now(console.clock()), names ? Titles.NAMED : Titles.DISCREET, console.texts(), out));
    }
}
