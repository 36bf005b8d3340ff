package org.ldnjournal.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.journal.Typed;
import org.ldnjournal.vault.Key;
import picocli.CommandLine.Option;

/** What opens a journal that has a passphrase: the first line of a file, or what is typed when it is asked for. */
final class KeyOption {
    /** More bytes than any passphrase or recovery key takes. */
    private static final int LONGEST = 8_192;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "cli.option.passphraseFile")
    private Optional<Path> file = Optional.empty();

    /** Reads it, or asks for it. To be called only for a journal that turned out to be locked. */
    Typed<Key> ask(Console console, Path journal) {
        if (file.isPresent()) {
            return read(file.get());
        }
        return console.hidden().apply(console.texts().get("cli.passphrase.ask", journal.toString()))
                .map(Key::typed).orElseGet(() ->
                        new Typed.Refused<>(Reason.of("cli.journal.LOCKED", journal.toString())));
    }

    private static Typed<Key> read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var words = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            // some editors begin a file with a mark that nobody typed
            return Key.typed((words.startsWith("\uFEFF") ? words.substring(1) : words).lines().findFirst().orElse(""));
        } catch (IOException _) {
            return new Typed.Refused<>(Reason.of("cli.passphrase.file", file.toString()));
        }
    }
}
