package org.ldnjournal.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: opens the window. */
@Command(name = "ldn-journal", versionProvider = Version.class)
final class WindowCommand implements Callable<Integer> {
    /** How the journal is named. */
    static final String JOURNAL = "--journal";

    private final Console console;
    private final Opening opening;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.version")
    private boolean version;

    @Option(names = JOURNAL, paramLabel = "FILE", descriptionKey = "cli.option.window")
    private Optional<Path> journal = Optional.empty();

    /** As a double click on a journal, or a drop on the program's icon, names it. */
    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.option.file")
    private Optional<Path> file = Optional.empty();

    @Spec
    private CommandSpec spec;

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
        file.filter(Files::notExists).ifPresent(unknown -> {
            throw new ParameterException(spec.commandLine(), console.texts().get("cli.wrong.file", unknown.toString()));
        });
        return opening.open(journal.or(() -> file));
    }
}
