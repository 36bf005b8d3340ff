package org.ldnjournal.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Theme;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Problems;
import org.ldnjournal.ui.shell.RecoveryScreen;
import org.ldnjournal.ui.shell.WindowFrame;
import org.ldnjournal.ui.shell.Worker;

/** The window from its first moment to its last: what a file leads to, and how it is left. */
final class ProgramWindow {
    private final Console console;
    private final Runnable closed;
    private final Stage stage = new Stage();
    private final WindowFrame frame;
    private final Problems problems;
    private final Worker worker = new Worker();
    private final Background background;
    private Optional<JournalFile> open = Optional.empty();
    private Optional<MainWindow> rail = Optional.empty();

    /** Shows an empty window; to be called on the JavaFX thread. */
    ProgramWindow(Console console, Runnable closed) {
        this.console = console;
        this.closed = closed;
        frame = new WindowFrame(texts());
        problems = new Problems(console.clock());
        problems.showWith(frame::show);
        background = new Background(worker, Platform::runLater, problems);
        Thread.setDefaultUncaughtExceptionHandler((_, broken) -> Platform.runLater(() -> problems.accept(broken)));
        var scene = new Scene(frame, MainWindow.WIDTH, MainWindow.HEIGHT);
        new Theme(scene);
        stage.setScene(scene);
        stage.setTitle(texts().get("app.title"));
        stage.setMinWidth(MainWindow.SMALLEST_WIDTH);
        stage.setMinHeight(MainWindow.SMALLEST_HEIGHT);
        stage.setOnHidden(_ -> leave());
        stage.show();
    }

    private Texts texts() {
        return console.texts();
    }

    /** Opens this file, or says why not; a file that is not there is made. */
    void open(Path file) {
        background.run(() -> Files.notExists(file) ? JournalFile.create(file) : JournalFile.open(file),
                opened -> show(opened, file));
    }

    private void show(Opened opened, Path file) {
        switch (opened) {
            case Opened.Open(var journal) -> show(journal);
            case Opened.Refused(var kind, var refused, var detail) -> {
                var screen = new RecoveryScreen(kind, refused, detail, new Ways(file), texts());
                frame.show(screen);
                screen.takeFocus();
            }
        }
    }

    private void show(JournalFile journal) {
        open = Optional.of(journal);
        var opened = new OpenJournal(journal.journal(), journal.plans(), console.clock(), background);
        var places = new Places(opened, texts(), new MedicineMatcher(Vocabulary.shipped()), Delay.ofToolkit(), problems::log);
        var window = places.window();
        rail = Optional.of(window);
        frame.show(window);
        window.open("today");
    }

    /** Lets the open screen finish what was typed, waits for what is being written, then closes the file. */
    private void leave() {
        rail.ifPresent(MainWindow::leave);
        open.ifPresent(journal -> worker.execute(journal::close));
        worker.close();
        closed.run();
    }

    /** The ways on from a file that was refused. */
    private final class Ways implements RecoveryScreen.Ways {
        private final Path file;

        Ways(Path file) {
            this.file = file;
        }

        @Override
        public void openAnother() {
            var chooser = new FileChooser();
            chooser.setTitle(texts().get("app.openAnother"));
            Optional.ofNullable(chooser.showOpenDialog(stage)).map(java.io.File::toPath).ifPresent(ProgramWindow.this::open);
        }

        @Override
        public void tryAgain() {
            open(file);
        }

        @Override
        public void openReadOnly() {
            background.run(() -> JournalFile.openReadOnly(file), opened -> show(opened, file));
        }

        @Override
        public void close() {
            stage.close();
        }
    }
}
