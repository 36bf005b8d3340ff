package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.store.Recovery;
import org.ldnjournal.vault.Key;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes what can be read of a damaged journal into a new file beside it. */
@Command(name = "recover")
final class RecoverCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--journal", required = true, paramLabel = "FILE", descriptionKey = "cli.option.damaged")
    private Path file;

    @Mixin
    private final KeyOption key = new KeyOption();

    RecoverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var outcome = Recovery.beside(file);
        return outcome instanceof Recovery.NotRecovered(var kind, _) && kind == JournalFailure.Kind.LOCKED
                ? switch (key.ask(console, file)) {
                    case Typed.Accepted<Key>(var given) -> say(Recovery.beside(file, given));
                    case Typed.Refused<Key>(var reason) -> console.refused(reason);
                } : say(outcome);
    }

    private int say(Recovery.Outcome outcome) {
        return switch (outcome) {
            case Recovery.Recovered(var made, var rows, var leftOut, var suspect) -> suspect.isEmpty()
                    ? console.done("cli.recover.whole", made.toString(), rows)
                    : console.done("cli.recover.done", made.toString(), rows, leftOut, String.join(", ", suspect));
            case Recovery.NotRecovered(var kind, var detail) -> console.refused(Refusals.of(kind, file, detail));
        };
    }
}
