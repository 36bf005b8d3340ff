package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ldnjournal.store.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Verifies a journal without changing it or its folder. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final JournalToRead source = new JournalToRead();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return source.check(console, checked -> say(source.file(), checked));
    }

    private int say(Path file, Checked checked) {
        return switch (checked) {
            case Checked.Clean(var counts) -> console.done("cli.check.clean", file.toString(), counts.version(),
                    counts.entries(), counts.doses(), counts.medicines(), counts.labs(), counts.plans(),
                    counts.decisions(), counts.preparations(), counts.changes());
            case Checked.Faulty(var faults) ->
                console.refused("cli.check.faulty", file.toString(), faults.size(), String.join("; ", faults));
            case Checked.Unreadable(var kind, var detail) ->
                console.refused(Refusals.of(kind, file, detail));
        };
    }
}
