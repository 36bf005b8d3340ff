package org.ldnjournal.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.stage.Window;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.MachineFile;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.WindowPlace;

/**
 * A start without a screen, for Java to write down what a start needs: its AOT cache. The program opens a sample
 * journal of its own, and once Today is painted it is closed again. The build runs this, and so does the installation;
 * it leaves nothing behind.
 */
public final class StartTraining {
    private static final int MOST_MINUTES = 5;
    private static final WindowPlace WINDOW =
            new WindowPlace(0, 0, MainWindow.WIDTH, MainWindow.SMALLEST_HEIGHT, false);

    private StartTraining() {}

    /** Ends with 0 once Today was painted; an installation waits for it, so it ends whatever happens. */
    static void main() throws IOException, ClassNotFoundException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture.delayedExecutor(MOST_MINUTES, TimeUnit.MINUTES).execute(() -> Runtime.getRuntime().halt(1));
        int status = 1;
        try {
            status = train();
        } finally {
            // JavaFX’s own thread would go on after what broke here
            System.exit(status);
        }
    }

    private static int train() throws IOException, ClassNotFoundException {
        ScreenClasses.load();
        try (var aside = Folder.temporary()) {
            var folders = new Folders(aside.path());
            var console = new Console(Texts.of(Locale.ENGLISH), new ComputerClock(),
                    new PrintWriter(PrintWriter.nullWriter()), new PrintWriter(System.err, true));
            if (new JournalFinder(console).sample(folders.sample()) instanceof JournalFinder.There(var journal, _, _)) {
                journal.close();
            }
            // but for the very first, a start finds where the window stood
            new MachineFile(folders.settings()).write(Machine.USUAL.withWindow(WINDOW));
            // loads what every start asks the system's folders with; here nothing is kept in them
            new Folders();
            return Main.run(folders, new StartTimes(() -> Window.getWindows().getFirst().hide()),
                    WindowCommand.JOURNAL, folders.sample().toString());
        }
    }
}
