package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program without a command: opens the window. */
@Command(name = "ldn-journal", versionProvider = Version.class)
final class WindowCommand implements Callable<Integer> {
    private final Console console;
    private final Opening opening;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.version")
    private boolean version;

    @Option(names = "--journal", paramLabel = "FILE", descriptionKey = "cli.option.window")
    private Optional<Path> journal = Optional.empty();

    /** Read before by {@link AskedLanguage}; named here so that every command takes it and the help lists it. */
    @Option(names = AskedLanguage.OPTION, paramLabel = "LANGUAGE", scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.language")
    private Optional<String> language = Optional.empty();

    /** Opens the window; returns the status after it was closed, or at once where there can be none. */
    @FunctionalInterface
    interface Opening {
        int open(Optional<Path> journal);
    }

    WindowCommand(Console console, Opening opening) {
        this.console = console;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        console.out().flush();
        return opening.open(journal);
    }
}
