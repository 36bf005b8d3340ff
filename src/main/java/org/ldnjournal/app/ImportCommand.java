package org.ldnjournal.app;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ldnjournal.exchange.whole.ReadJson;
import org.ldnjournal.exchange.whole.WholeJournal;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a new journal of an exported document: equal to the one that was exported, or not at all. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--journal", required = true, paramLabel = "NEW", descriptionKey = "cli.option.imported")
    private Path file;

    @Option(names = "--json", required = true, paramLabel = "FILE", descriptionKey = "cli.option.document")
    private Path document;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return console.refused("cli.refused.exists", file.toString());
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return console.refused("cli.refused.folder", String.valueOf(folder));
        }
        return switch (ReadJson.read(document)) {
            case Typed.Refused<WholeJournal>(var reason) -> console.refused(reason);
            case Typed.Accepted<WholeJournal>(var whole) -> make(whole);
        };
    }

    private int make(WholeJournal whole) {
        return switch (JournalFile.createHolding(file, whole.contents(), whole.plans(), whole.drafts(),
                whole.changes())) {
            case Opened.Refused(var kind, _, var detail) -> console.refused(kind == JournalFailure.Kind.BROKEN
                    ? "cli.import.cannotHold" : "cli.import.failed", detail);
            case Opened.Open(var journal) -> {
                journal.close();
                yield console.written(new WholeFile.Written(file), "cli.import.done");
            }
        };
    }
}
