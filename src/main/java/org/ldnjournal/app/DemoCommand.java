package org.ldnjournal.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ldnjournal.app.sample.SampleJournal;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.journal.Rollover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a sample journal into a new file. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--weeks", required = true, paramLabel = "N", descriptionKey = "cli.option.weeks")
    private int weeks;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.sample")
    private Path out;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "cli.option.seed")
    private long seed;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "cli.option.until")
    private Optional<LocalDate> until = Optional.empty();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (weeks < 0 || weeks > SampleJournal.MOST_WEEKS) {
            return console.refused("cli.demo.weeks", weeks, SampleJournal.MOST_WEEKS);
        }
        var clock = console.clock();
        var last = until.map(JournalDay::new).orElseGet(() -> Rollover.USUAL.today(clock));
        var sample = SampleJournal.of(seed, weeks, last, clock.getZone(), console.texts());
        return switch (SampleFile.write(sample, out)) {
            case SampleFile.Written _ -> console.done("cli.demo.done", out.toString(), last.date());
            case SampleFile.Refused refused -> console.refused(refused.reason());
        };
    }
}
