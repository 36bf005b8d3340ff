package org.ldnjournal.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.evidence.EvidenceScreen;
import org.ldnjournal.ui.kit.EvidenceAsked;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.kit.Theme;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.MachineFile;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Problems;
import org.ldnjournal.ui.shell.RecoveryScreen;
import org.ldnjournal.ui.shell.ReminderFile;
import org.ldnjournal.ui.shell.WindowFrame;
import org.ldnjournal.ui.shell.WindowPlace;
import org.ldnjournal.ui.shell.Worker;
import org.ldnjournal.ui.start.FirstStart;
import org.ldnjournal.ui.start.StartModel;
import org.ldnjournal.ui.start.StartScreen;

/** The window from its first moment to its last: what a file leads to, and how it is left. */
final class ProgramWindow {
    private static final WindowPlace USUAL_PLACE = new WindowPlace(0, 0, MainWindow.WIDTH, MainWindow.HEIGHT, false);

    private final Console console;
    private final Folders folders;
    private final Runnable closed;
    private final Stage stage = new Stage();
    private final WindowFrame frame;
    private final Theme theme;
    private final MachineFile kept;
    private Machine machine;
    private final Problems problems;
    private final Worker worker = new Worker();
    private final Worker painter = new Worker();
    private final Background background;
    private final JournalFinder finder;
    private Optional<JournalFile> open = Optional.empty();
    private Optional<Places> places = Optional.empty();
    private Optional<Reminding> reminding = Optional.empty();

    /** Shows an empty window; to be called on the JavaFX thread. */
    ProgramWindow(Console console, Folders folders, Runnable closed) {
        this.console = console;
        this.folders = folders;
        this.closed = closed;
        frame = new WindowFrame(texts());
        problems = new Problems(console.clock());
        problems.showWith(frame::show);
        background = new Background(worker, Platform::runLater, problems);
        finder = new JournalFinder(console);
        kept = new MachineFile(folders.settings());
        machine = kept.read();
        Thread.setDefaultUncaughtExceptionHandler((_, broken) -> Platform.runLater(() -> problems.accept(broken)));
        var scene = new Scene(frame, MainWindow.WIDTH, MainWindow.HEIGHT);
        theme = new Theme(scene, console.clock());
        theme.apply(machine.look());
        stage.setScene(scene);
        stage.setTitle(texts().get("app.title"));
        stage.setMinWidth(MainWindow.SMALLEST_WIDTH);
        stage.setMinHeight(MainWindow.SMALLEST_HEIGHT);
        machine.window().ifPresent(place -> place.put(stage));
        stage.setOnHiding(_ -> machine = machine.withWindow(WindowPlace.of(stage, machine.window().orElse(USUAL_PLACE))));
        stage.setOnHidden(_ -> leave());
        stage.show();
    }

    private Texts texts() {
        return console.texts();
    }

    /** Opens this file, begins with it if it is not there yet, or says why it cannot be opened. */
    void open(Path file) {
        background.run(() -> finder.find(file), this::show);
    }

    private void show(JournalFinder.Found found) {
        switch (found) {
            case JournalFinder.Missing(var file, var matcher) -> begin(file, matcher);
            case JournalFinder.There(var journal, var matcher) -> show(journal, matcher);
            case JournalFinder.Refused(var refused) -> refuse(refused);
        }
    }

    private void begin(Path file, MedicineMatcher matcher) {
        var model = new StartModel(console.clock(), matcher, texts().locale(), Protocols.threeSteps());
        var screen = new StartScreen(model, texts(), answers -> create(file, answers), this::openSample);
        screen.addEventHandler(EvidenceAsked.ASKED, asked -> showEvidence(asked.claim(), screen));
        frame.show(screen);
        screen.takeFocus();
    }

    private void showEvidence(String claim, StartScreen from) {
        var page = new EvidenceScreen(Claims.shipped(), Vocabulary.shipped(), texts(), () -> {
            frame.show(from);
            from.takeFocus();
        }, new SimpleObjectProperty<>(Optional.of(claim)));
        frame.show(page.node());
        page.shown();
        Platform.runLater(page.firstFocus()::requestFocus);
    }

    private void create(Path file, FirstStart answers) {
        background.run(() -> finder.create(file, answers), this::show);
    }

    private void openSample() {
        background.run(() -> finder.sample(folders.sample()), this::show);
    }

    private void show(JournalFile journal, MedicineMatcher matcher) {
        open = Optional.of(journal);
        var opened = new OpenJournal(journal.journal(), journal.plans(), console.clock(), background);
        var around = new WindowSurroundings(stage, painter, new Background(painter, Platform::runLater, problems),
                () -> machine, this::adopt, reminders(), problems::log, journal.file());
        var wired = new Places(opened, matcher, texts(), around);
        places = Optional.of(wired);
        var window = wired.window();
        window.fadeWhile(() -> !machine.look().reducedMotion());
        window.focusAfter(focus -> background.run(() -> true, _ -> focus.run()));
        stage.setTitle(texts().get("app.titleOf", journal.file().getFileName().toString()));
        frame.show(window);
        window.open("today");
        reminding.ifPresent(Reminding::end);
        reminding = Optional.of(
                Reminding.begin(opened, stage, frame, texts(), around.reminders(), wired::openDose));
    }

    private ObjectProperty<ReminderChoices> reminders() {
        var choices = new ReminderFile(folders.reminders());
        var reminders = new SimpleObjectProperty<>(this, "reminders", choices.read());
        reminders.addListener((_, _, chosen) -> background.run(() -> {
            choices.write(chosen);
            return chosen;
        }, _ -> { }));
        return reminders;
    }

    private void adopt(Machine next) {
        boolean speaksAnother = !next.language().equals(machine.language());
        machine = next;
        theme.apply(next.look());
        background.run(() -> keep(next), _ -> { });
        if (speaksAnother) {
            var computer = Locale.getDefault();
            var locale = next.language().map(language -> language.locale(computer)).orElse(computer);
            // What was pressed is one of the nodes that are made anew: it finishes first.
            Platform.runLater(() -> places.orElseThrow().speak(locale, frame::show));
        }
    }

    private Machine keep(Machine next) {
        kept.write(next);
        return next;
    }

    private void refuse(Opened.Refused refused) {
        var screen = new RecoveryScreen(refused.kind(), refused.file(), refused.detail(), new Ways(refused.file()), texts());
        frame.show(screen);
        screen.takeFocus();
    }

    /** Lets the open screen finish what was typed, waits for what is being written, then closes the file. */
    private void leave() {
        reminding.ifPresent(Reminding::end);
        places.map(Places::window).ifPresent(MainWindow::leave);
        background.run(() -> keep(machine), _ -> { });
        open.ifPresent(journal -> worker.execute(journal::close));
        worker.close();
        painter.close();
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
            Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(ProgramWindow.this::open);
        }

        @Override
        public void tryAgain() {
            open(file);
        }

        @Override
        public void openReadOnly() {
            background.run(() -> finder.findReadOnly(file), ProgramWindow.this::show);
        }

        @Override
        public void close() {
            stage.close();
        }
    }
}
