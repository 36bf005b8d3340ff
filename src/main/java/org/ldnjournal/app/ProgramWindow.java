package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.AfterPainting;
import org.ldnjournal.ui.kit.Theme;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.shell.AtRest;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.BothKeptPane;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.FileChooserTarget;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Problem;
import org.ldnjournal.ui.shell.Problems;
import org.ldnjournal.ui.shell.RecoveryScreen;
import org.ldnjournal.ui.shell.WindowFrame;
import org.ldnjournal.ui.shell.Worker;
import org.ldnjournal.vault.Key;

/** The window from its first moment to its last: what a file leads to, and how it is left. */
final class ProgramWindow {
    private final Console console;
    private final Folders folders;
    private final Runnable closed;
    private final Stage stage = new Stage();
    private final WindowFrame frame;
    private final Theme theme;
    private final Remembered remembered;
    private final Problems problems;
    private final JournalAhead ahead;
    private final StartTimes times;
    private final Worker worker;
    private final Logs logs;
    private final Worker painter = new Worker();
    private final Worker copier = new Worker();
    private final Background background;
    private final AtRest atRest = new AtRest(Delay.ofToolkit());
    private final JournalFinder finder;
    private final BeforeJournal before;
    private Optional<ShownJournal> shown = Optional.empty();
    private boolean isLeft;

    /** Shows an empty window; to be called on the JavaFX thread. */
    ProgramWindow(Console console, Folders folders, JournalAhead ahead, StartTimes times, Runnable closed) {
        this.console = console;
        this.folders = folders;
        this.ahead = ahead;
        this.times = times;
        this.closed = closed;
        frame = new WindowFrame(texts());
        logs = new Logs(folders.logs());
        problems = new Problems(console.clock());
        problems.showWith(this::say);
        frame.logFolder(logs::openFolder);
        worker = ahead.worker();
        background = new Background(worker, Platform::runLater, problems);
        Guiding.begin(frame, texts(), new FileChooserTarget(() -> stage),
                new Background(painter, Platform::runLater, problems),
                console.clock());
        finder = ahead.finder();
        remembered = new Remembered(folders, background, problems, Delay.ofToolkit());
        before = new BeforeJournal(console, folders, stage, frame, background, finder, remembered, this::show);
        Thread.setDefaultUncaughtExceptionHandler((_, broken) -> Platform.runLater(() -> problems.accept(broken)));
        var scene = new Scene(frame, MainWindow.WIDTH, MainWindow.HEIGHT);
        theme = new Theme(scene, console.clock(), machine().look());
        stage.setScene(scene);
        stage.setTitle(title());
        stage.setMinWidth(MainWindow.SMALLEST_WIDTH);
        stage.setMinHeight(MainWindow.SMALLEST_HEIGHT);
        remembered.place(stage);
        stage.setOnCloseRequest(request -> {
            if (frame.content() instanceof RecoveryScreen refused && !refused.mayClose()) {
                request.consume();
            }
        });
        stage.setOnHidden(_ -> leave());
        // not where the mouse only moves: whoever is on the way to another place wants it ready
        stage.addEventFilter(KeyEvent.KEY_PRESSED, _ -> atRest.touch());
        stage.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> atRest.touch());
        stage.addEventFilter(ScrollEvent.SCROLL, _ -> atRest.touch());
        stage.show();
        Watch.begin(stage, console.clock(), remembered::machine, () -> shown, background);
    }

    /** Says nothing of what this is, unless the person chose so. */
    private String title() {
        return machine().named() ? shown.map(ShownJournal::file).map(JournalFile::file)
                .map(file -> texts().get("app.titleOf", file.getFileName().toString()))
                .orElseGet(() -> texts().get("app.title")) : texts().get("app.titleDiscreet");
    }

    private Texts texts() {
        return console.texts();
    }

    private Machine machine() {
        return remembered.machine();
    }

    /** Opens the file that was found ahead, or begins with it, or says why it cannot be opened. */
    void open() {
        background.run(ahead.found(), found -> {
            show(found, Left.NOTHING);
            // by then the first screen has read what it shows
            background.run(() -> true, _ -> times.firstScreen(stage.getScene()));
        });
    }

    /** Where the window was closed while this was looked for, it is let go of. */
    private void show(JournalFinder.Found found, Left left) {
        switch (found) {
            case JournalFinder.There there when isLeft -> there.journal().close();
            case JournalFinder.Found _ when isLeft -> { }
            // it was open here: nobody begins anew, and what was not saved yet waits until the file is back
            case JournalFinder.Missing(var file, _) when !left.equals(Left.NOTHING) -> before.refuse(
                    new Opened.Refused(JournalFailure.Kind.NOT_READABLE, file, "there is no such file"), left);
            case JournalFinder.Missing(var file, var matcher) -> before.begin(file, matcher);
            case JournalFinder.There there -> show(there, left);
            case JournalFinder.Refused(var refused) when refused.kind() == JournalFailure.Kind.LOCKED ->
                before.ask(refused.file(), left);
            case JournalFinder.Refused(var refused) -> before.refuse(refused, left);
        }
    }

    private void show(JournalFinder.There there, Left left) {
        var place = left.place();
        var journal = there.journal();
        var work = new UntilClosed(worker);
        var opened = new OpenJournal(journal.journal(), journal.plans(), console.clock(),
                new Background(work, Platform::runLater, problems), left.takesOver());
        var guard = new WindowGuard(journal, this::backupFolders, new Closing());
        var copying = new UntilClosed(copier);
        var backups = backUp(journal, copying);
        var around = new WindowSurroundings(stage, painter, new Background(painter, Platform::runLater, problems),
                remembered::machine, this::adopt, remembered.reminders(), backups.model(), this::log, logs, guard,
                journal.file());
        var places = new Places(opened, there.matcher(), texts(), around);
        places.goOnWith(left.unfinished());
        boolean first = place.equals(Left.FIRST_PLACE);
        if (first) {
            places.readTodayAhead(there.today());
        }
        var next = new ShownJournal(journal, work, copying, backups, guard, places);
        shown = Optional.of(next);
        var window = places.window();
        window.focusAfter(focus -> background.run(() -> true, _ -> focus.run()));
        stage.setTitle(title());
        if (first) {
            // by then Today shows what was read for it: it is styled, laid out and painted once, not empty first
            background.run(() -> true, _ -> appear(next));
        } else {
            appear(next);
        }
        window.open(place);
        // the first place is there at once; the next ones fade in
        window.fadeWhile(() -> !machine().look().reducedMotion() && Display.paintsByGraphics());
        // by then the first screen has read what it shows
        Runnable rest = first ? places::readRestOfToday : () -> { };
        opened.background().run(() -> true, _ -> AfterPainting.run(frame,
                () -> Platform.runLater(() -> settle(next, opened, around, rest))));
    }

    /** Shows it, unless it was let go of before it could be seen. */
    private void appear(ShownJournal opened) {
        if (shown.filter(opened::equals).isPresent()) {
            frame.show(opened.places().window());
        }
    }

    /**
     * What no first picture needs. A person sees Today before all of the file was looked at, which takes longer the
     * older the journal is; until then nothing is written into it, and where it is damaged the window says so in place
     * of what it showed.
     */
    private void settle(ShownJournal opened, OpenJournal journal, Surroundings around, Runnable rest) {
        if (shown.filter(opened::equals).isEmpty()) {
            return;
        }
        opened.endWith(Reminding.begin(journal, stage, this::title, frame, texts(), around.reminders(),
                remembered.answered(opened.file().file()), day -> {
                    frame.uncover();
                    opened.places().openDose(day);
                })::end);
        journal.background().run(() -> {
            opened.file().check();
            return true;
        }, _ -> {
            // the older days are read now, from a file that is as it was written
            if (shown.filter(opened::equals).isPresent()) {
                rest.run();
                readyPlaces();
            }
        }, broken -> refuse(opened, broken));
    }

    /** The places that are not open are made while nobody waits for anything. */
    private void readyPlaces() {
        atRest.begin(() -> shown.map(ShownJournal::places).map(Places::window).filter(MainWindow::readyNext)
                .isPresent());
    }

    /** As where it had been refused at once, unless it was let go of meanwhile. */
    private void refuse(ShownJournal opened, Throwable broken) {
        if (shown.filter(opened::equals).isEmpty()) {
            return;
        }
        if (broken instanceof JournalFailure failure) {
            var file = opened.file().file();
            opened.endsWithoutBackup();
            var left = letGo(new StackPane());
            before.refuse(new Opened.Refused(failure.kind(), file, failure.getMessage()), left);
        } else {
            problems.accept(broken);
        }
    }

    /** Where backups of this journal may be: beside it, and in the folders that were chosen by now. */
    private List<Path> backupFolders(JournalFile journal) {
        return Stream.concat(Stream.of(journal.usualBackups()), machine().backupFolders().stream()).distinct().toList();
    }

    private BackingUp backUp(JournalFile journal, UntilClosed copying) {
        var started = new BackingUp(journal, machine().backups(), console.clock(), Delay.ofToolkit(),
                new Background(copying, Platform::runLater, problems), new Restoring(
                        journal, console, stage, folder -> adopt(machine().withBackups(folder)), new Closing()));
        started.begin();
        return started;
    }

    private void log(Throwable broken) {
        problems.log(broken);
        keepBoth(broken);
    }

    /** Says calmly what broke; where another program put a file in the journal's place, both are kept first. */
    private void say(Problem problem) {
        if (!keepBoth(problem.cause())) {
            frame.show(problem);
        }
    }

    private boolean keepBoth(Throwable broken) {
        if (!(broken instanceof JournalFailure failure) || failure.kind() != JournalFailure.Kind.REPLACED
                || shown.isEmpty()) {
            return false;
        }
        var journal = shown.get().file();
        var other = journal.file();
        background.run(() -> BothKept.of(journal, other, console.clock()), kept -> kept.ifPresentOrElse(
                this::saidBothKept, () -> frame.show(Problem.of(broken, console.clock().instant()))));
        return true;
    }

    private void saidBothKept(BothKept kept) {
        stage.setTitle(title());
        frame.over(close -> new BothKeptPane(kept.own(), kept.other(), kept.days(), texts(), close));
        shown.map(ShownJournal::places).ifPresent(Places::tryAgain);
    }

    /** Lets go of the journal, and forgets what was shown of it; answers where the person was, and at what. */
    private Left letGo(Parent instead) {
        var place = shown.flatMap(ShownJournal::letGo).orElse(Left.FIRST_PLACE);
        var unfinished = shown.map(journal -> journal.places().unfinished()).orElse(Map.of());
        shown = Optional.empty();
        List.copyOf(Window.getWindows()).stream().filter(window -> window != stage).forEach(Window::hide);
        frame.clear();
        frame.show(instead);
        return new Left(place, unfinished, true);
    }

    private void adopt(Machine next) {
        boolean speaksAnother = !next.language().equals(machine().language());
        if (!next.look().equals(machine().look())) {
            shown.ifPresent(journal -> journal.places().window().letGoOfHidden());
        }
        remembered.adopt(next);
        theme.apply(next.look());
        readyPlaces();
        stage.setTitle(title());
        if (speaksAnother) {
            var computer = Locale.getDefault();
            var locale = next.language().map(language -> language.locale(computer)).orElse(computer);
            // What was pressed is one of the nodes that are made anew: it finishes first.
            Platform.runLater(() -> shown.ifPresent(journal -> journal.places().speak(locale, frame::show)));
        }
    }

    /** Lets the open screen finish what was typed, waits for what is being written, then closes the file. */
    private void leave() {
        isLeft = true;
        letGo(new StackPane());
        remembered.keep();
        worker.close();
        painter.close();
        copier.close();
        logs.close();
        closed.run();
    }

    /** How the journal is closed for a while. */
    private final class Closing implements WindowGuard.Closing {

        @Override
        public void lock(Path file) {
            var left = letGo(new StackPane());
            before.ask(file, left);
        }

        @Override
        public void closedFor(Path file, Runnable work, Optional<Key> before, Optional<Key> after) {
            closedFor(file, work, before, after, UnaryOperator.identity());
        }

        @Override
        public void replaced(Path file, Runnable work, Optional<Key> key) {
            closedFor(file, work, key, key, Left::inAnother);
        }

        private void closedFor(Path file, Runnable work, Optional<Key> before, Optional<Key> after,
                UnaryOperator<Left> next) {
            var left = letGo(new StackPane(Words.body(texts().get("passphrase.working"))));
            background.run(() -> {
                work.run();
                return finder.find(file, after);
            }, found -> show(found, next.apply(left)), broken -> {
                problems.accept(broken);
                background.run(() -> finder.find(file, before) instanceof JournalFinder.There there ? there
                        : finder.find(file, after), found -> show(found, left));
            });
        }
    }
}
