package org.ldnjournal.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.MachineFile;

/** Starts the program. */
public final class Main {
    private Main() {}

    static void main(String[] arguments) {
        var chosen = new MachineFile(new Folders().settings()).read().language();
        var computer = Locale.getDefault();
        var console = new Console(Texts.of(chosen.map(language -> language.locale(computer)).orElse(computer)), Clock.systemDefaultZone(), utf8(FileDescriptor.out),
                utf8(FileDescriptor.err));
        System.exit(CommandLineProgram.run(console, new OpenWindow(console), arguments));
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
