package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.store.CheckJournal;
import org.ldnjournal.store.Checked;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.vault.Key;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The journal that a command only reads, and what opens it where it has a passphrase. */
final class JournalToRead {
    @Option(names = "--journal", required = true, paramLabel = "FILE", descriptionKey = "cli.option.journal")
    private Path file;

    @Mixin
    private final KeyOption key = new KeyOption();

    Path file() {
        return file;
    }

    /** Does this with the journal and closes it; answers its status, or says in one line why the file was refused. */
    int with(Console console, ToIntFunction<JournalFile> work) {
        var opened = JournalFile.openReadOnly(file);
        return opened instanceof Opened.Refused(var kind, _, _) && kind == Kind.LOCKED
                ? withKey(console, given -> with(console, JournalFile.openReadOnly(file, given), work))
                : with(console, opened, work);
    }

    private static int with(Console console, Opened opened, ToIntFunction<JournalFile> work) {
        return switch (opened) {
            case Opened.Refused(var kind, var refused, var detail) ->
                console.refused(Refusals.of(kind, refused, detail));
            case Opened.Open(var journal) -> {
                try (journal) {
                    yield work.applyAsInt(journal);
                }
            }
        };
    }

    /** Checks it; answers its status, or says in one line why it was not opened. */
    int check(Console console, ToIntFunction<Checked> say) {
        var checked = CheckJournal.check(file);
        return checked instanceof Checked.Unreadable(var kind, _) && kind == Kind.LOCKED
                ? withKey(console, given -> say.applyAsInt(CheckJournal.check(file, given)))
                : say.applyAsInt(checked);
    }

    private int withKey(Console console, Function<Key, Integer> work) {
        return switch (key.ask(console, file)) {
            case Typed.Accepted<Key>(var given) -> work.apply(given);
            case Typed.Refused<Key>(var reason) -> console.refused(reason);
        };
    }
}
