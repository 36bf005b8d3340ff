package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/** Opens the window and waits until it is closed; says in one line where there can be none. */
final class OpenWindow implements WindowCommand.Opening {
    /** Set by plain {@code mvn}: the folder for pictures of the program, where there is no screen for the program. */
    private static final String SHOWCASE = "ldnjournal.showcase";
    /** Set by {@code mvn -Dpictures=…}: the folder for the pictures of the README, screen or not. */
    private static final String PICTURES = "ldnjournal.pictures";

    private final Console console;

    OpenWindow(Console console) {
        this.console = console;
    }

    @Override
    public int open(Optional<Path> journal) {
        var pictures = property(PICTURES);
        if (pictures.isPresent()) {
            return new Showcase(console, pictures.get()).leavePictures();
        }
        if (Display.isThere()) {
            return window(journal);
        }
        return property(SHOWCASE).map(folder -> new Showcase(console, folder).leaveAll())
                .orElseGet(() -> console.refused("app.noScreen"));
    }

    private static Optional<Path> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank()).map(Path::of);
    }

    private int window(Optional<Path> journal) {
        var closed = new CompletableFuture<Void>();
        try {
            Platform.startup(() -> begin(journal, closed));
        } catch (UnsupportedOperationException none) {
            // What JavaFX says here is not for people; it names either the display or the library.
            return console.refused(String.valueOf(none.getMessage()).contains("GTK") ? "app.noGtk" : "app.noScreen");
        } catch (UnsatisfiedLinkError _) {
            return console.refused("app.noGtk");
        }
        closed.join();
        return 0;
    }

    private void begin(Optional<Path> journal, CompletableFuture<Void> closed) {
        try {
            var folders = new Folders();
            new ProgramWindow(console, folders, () -> closed.complete(null)).open(journal.orElseGet(folders::journal));
        } catch (RuntimeException | Error broken) {
            closed.completeExceptionally(broken);
        }
    }
}
