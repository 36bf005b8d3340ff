package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.ldnjournal.text.Texts;

/** Opens the window and waits until it is closed; says in one line where there can be none. */
final class OpenWindow implements WindowCommand.Opening {
    /** Set by plain {@code mvn}: the folder for pictures of the program, where there is no screen for the program. */
    private static final String SHOWCASE = "ldnjournal.showcase";
    /** Set by {@code mvn -Dpictures=…}: the folder for the pictures of the README, screen or not. */
    private static final String PICTURES = "ldnjournal.pictures";

    private final Console console;
    private final Folders folders;
    private final StartTimes times;

    OpenWindow(Console console, Folders folders, StartTimes times) {
        this.console = console;
        this.folders = folders;
        this.times = times;
    }

    @Override
    public int open(Optional<Path> journal) {
        var pictures = property(PICTURES);
        if (pictures.isPresent()) {
            // the language of the README, whatever this computer and the person on it speak
            return new Showcase(console.in(Texts.of(Locale.ENGLISH)), pictures.get()).leavePictures();
        }
        if (Display.isThere()) {
            return show(journal);
        }
        return property(SHOWCASE).map(folder -> new Showcase(console, folder).leaveAll())
                .orElseGet(() -> console.refused("app.noScreen"));
    }

    private static Optional<Path> property(String name) {
        var value = System.getProperty(name, "");
        return value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
    }

    /** Opens it, screen or not; returns after it was closed. */
    int show(Optional<Path> asked) {
        var closed = new CompletableFuture<Void>();
        var window = WindowAhead.read(console);
        var journal = asked.orElseGet(folders::journal);
        var ahead = JournalAhead.find(journal, console, times);
        try {
            Platform.startup(() -> begin(window, ahead, closed));
        } catch (UnsupportedOperationException none) {
            // What JavaFX says here is not for people; it names either the display or the library.
            return console.refused(String.valueOf(none.getMessage()).contains("GTK") ? "app.noGtk" : "app.noScreen");
        } catch (UnsatisfiedLinkError _) {
            return console.refused("app.noGtk");
        }
        closed.join();
        return 0;
    }

    private void begin(CompletableFuture<Void> window, JournalAhead ahead, CompletableFuture<Void> closed) {
        times.toolkitStarted();
        window.join();
        try {
            new ProgramWindow(console, folders, ahead, times, () -> closed.complete(null)).open();
        } catch (RuntimeException | Error broken) {
            closed.completeExceptionally(broken);
        }
    }
}
