package org.ldnjournal.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.MachineFile;

/** Starts the program. */
public final class Main {
    private Main() {}

    static void main(String[] arguments) {
        System.exit(run(new Folders(), new StartTimes(), arguments));
    }

    /** Does what these words ask for, its things kept in these folders; returns its status. */
    static int run(Folders folders, StartTimes times, String... arguments) {
        var chosen = new MachineFile(folders.settings()).read().language();
        var computer = Locale.getDefault();
        var texts = Texts.of(chosen.map(language -> language.locale(computer)).orElse(computer));
        var console = new Console(texts, new ComputerClock(), utf8(FileDescriptor.out), utf8(FileDescriptor.err),
                Main::isWatched, Main::hidden);
        return CommandLineProgram.run(console, new OpenWindow(console, folders, times), arguments);
    }

    private static boolean isWatched() {
        return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
    }

    private static Optional<String> hidden(String question) {
        return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal)
                .map(terminal -> terminal.readPassword("%s", question)).map(String::new);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
