package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ldnjournal.exchange.whole.WholeJournal;
import org.ldnjournal.exchange.whole.WholeJson;
import org.ldnjournal.exchange.whole.WholeTables;
import org.ldnjournal.files.EarlierFile;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.files.WholeFolder;
import org.ldnjournal.journal.Moment;
import org.ldnjournal.store.JournalFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes everything in a journal for other programs. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private static final FileFromJournal DOCUMENT =
            new FileFromJournal(EarlierFile.beginningWith(WholeJson.START, "file.notJson"), "cli.export.done");

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final JournalToRead journal = new JournalToRead();

    @ArgGroup(multiplicity = "1")
    private Target target;

    /** Where to: one of the two. */
    static final class Target {
        @Option(names = "--json", required = true, paramLabel = "FILE", descriptionKey = "cli.option.exported")
        private Optional<Path> json = Optional.empty();

        @Option(names = "--csv", required = true, paramLabel = "FOLDER", descriptionKey = "cli.option.csv")
        private Optional<Path> csv = Optional.empty();
    }

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var now = Moment.now(console.clock());
        if (target.json.isPresent()) {
            var out = target.json.get();
            return DOCUMENT.write(console, journal, out, opened -> WholeFile.write(out, DOCUMENT.earlier(), () ->
                    WholeJson.of(whole(opened), now, Version.named())));
        }
        var out = target.csv.orElseThrow();
        return journal.with(console, opened -> DOCUMENT.say(console, WholeFolder.write(out, () ->
                WholeTables.of(whole(opened), now, console.texts()))));
    }

    private static WholeJournal whole(JournalFile journal) {
        return journal.atOneMoment(() -> WholeJournal.of(journal.journal(), journal.plans()));
    }
}
