package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the window. */
final class OpenWindow implements WindowCommand.Opening {
    private final Console console;

    OpenWindow(Console console) {
        this.console = console;
    }

    @Override
    public int open(Optional<Path> journal) {
        return console.refused("cli.refused.missing", journal.toString());
    }
}
