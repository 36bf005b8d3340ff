package org.ldnjournal.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ldnjournal.backup.Backups;
import org.ldnjournal.files.WholeFile;
import org.ldnjournal.store.JournalFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes and verifies one backup of a journal; a window may have it open. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final JournalToRead source = new JournalToRead();

    @Option(names = "--to", required = true, paramLabel = "FOLDER", descriptionKey = "cli.option.backupTo")
    private Path folder;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            return console.refused("cli.refused.folder", folder.toString());
        }
        return source.with(console, this::backUp);
    }

    private int backUp(JournalFile journal) {
        return switch (journal.backups(folder.toAbsolutePath(), console.clock()).make()) {
            case Backups.Made(var backup) -> console.written(new WholeFile.Written(backup.file()), "cli.backup.done");
            case Backups.NotMade(var why, var detail) -> console.refused("cli.backup.notMade",
                    console.texts().get("backups.why." + why.name()), detail);
        };
    }
}
