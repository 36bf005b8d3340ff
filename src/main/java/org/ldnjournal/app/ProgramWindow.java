package org.ldnjournal.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.Claims;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.safety.Vocabulary;
import org.ldnjournal.store.Holder;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.evidence.EvidenceScreen;
import org.ldnjournal.ui.kit.EvidenceAsked;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.kit.Theme;
import org.ldnjournal.ui.kit.Words;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.BothKeptPane;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.Guard;
import org.ldnjournal.ui.shell.Idle;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.MachineFile;
import org.ldnjournal.ui.shell.MainWindow;
import org.ldnjournal.ui.shell.OpenJournal;
import org.ldnjournal.ui.shell.Problem;
import org.ldnjournal.ui.shell.Problems;
import org.ldnjournal.ui.shell.RecoveryScreen;
import org.ldnjournal.ui.shell.ReminderAnswer;
import org.ldnjournal.ui.shell.ReminderFile;
import org.ldnjournal.ui.shell.WindowFrame;
import org.ldnjournal.ui.shell.WindowPlace;
import org.ldnjournal.ui.shell.Worker;
import org.ldnjournal.ui.start.FirstStart;
import org.ldnjournal.ui.start.StartModel;
import org.ldnjournal.ui.start.StartScreen;
import org.ldnjournal.ui.start.UnlockModel;
import org.ldnjournal.ui.start.UnlockScreen;
import org.ldnjournal.vault.Key;

/** The window from its first moment to its last: what a file leads to, and how it is left. */
final class ProgramWindow {
    private static final WindowPlace USUAL_PLACE = new WindowPlace(0, 0, MainWindow.WIDTH, MainWindow.HEIGHT, false);

    private static final String FIRST_PLACE = "today";
    /** How often it is looked whether the window was touched. */
    private static final int IDLE_SECONDS = 10;

    private final Console console;
    private final Folders folders;
    private final Runnable closed;
    private final Stage stage = new Stage();
    private final WindowFrame frame;
    private final Theme theme;
    private final MachineFile kept;
    private Machine machine;
    private final Problems problems;
    private final JournalAhead ahead;
    private final StartTimes times;
    private final Worker worker;
    private final Logs logs;
    private final Worker painter = new Worker();
    private final Worker copier = new Worker();
    private final Background background;
    private final JournalFinder finder;
    private final Idle idle;
    private Optional<ShownJournal> shown = Optional.empty();

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
        Guiding.begin(frame, texts());
        worker = ahead.worker();
        background = new Background(worker, Platform::runLater, problems);
        finder = ahead.finder();
        kept = new MachineFile(folders.settings());
        machine = kept.read();
        Thread.setDefaultUncaughtExceptionHandler((_, broken) -> Platform.runLater(() -> problems.accept(broken)));
        var scene = new Scene(frame, MainWindow.WIDTH, MainWindow.HEIGHT);
        theme = new Theme(scene, console.clock());
        theme.apply(machine.look());
        stage.setScene(scene);
        stage.setTitle(title());
        stage.setMinWidth(MainWindow.SMALLEST_WIDTH);
        stage.setMinHeight(MainWindow.SMALLEST_HEIGHT);
        machine.window().ifPresent(place -> place.put(stage));
        stage.setOnHiding(_ -> machine = machine.withWindow(WindowPlace.of(stage, machine.window().orElse(USUAL_PLACE))));
        stage.setOnHidden(_ -> leave());
        stage.show();
        idle = new Idle(console.clock());
        lockWhenIdle();
    }

    /** Says nothing of what this is, unless the person chose so. */
    private String title() {
        return machine.named() ? shown.map(ShownJournal::file).map(JournalFile::file)
                .map(file -> texts().get("app.titleOf", file.getFileName().toString()))
                .orElseGet(() -> texts().get("app.title")) : texts().get("app.titleDiscreet");
    }

    private Texts texts() {
        return console.texts();
    }

    /** Opens the file that was found ahead, or begins with it, or says why it cannot be opened. */
    void open() {
        background.run(ahead.found(), found -> {
            show(found);
            // by then the first screen has read what it shows
            background.run(() -> true, _ -> times.firstScreen(stage.getScene()));
        });
    }

    /** Opens this file, begins with it if it is not there yet, or says why it cannot be opened. */
    void open(Path file) {
        background.run(() -> finder.find(file), this::show);
    }

    private void show(JournalFinder.Found found) {
        show(found, FIRST_PLACE);
    }

    private void show(JournalFinder.Found found, String place) {
        switch (found) {
            case JournalFinder.Missing(var file, var matcher) -> begin(file, matcher);
            case JournalFinder.There(var journal, var matcher) -> show(journal, matcher, place);
            case JournalFinder.Refused(var refused) when refused.kind() == JournalFailure.Kind.LOCKED ->
                ask(refused.file(), place, key -> finder.find(refused.file(), Optional.of(key)));
            case JournalFinder.Refused(var refused) -> refuse(refused);
        }
    }

    /** Asks for a key until one opens the journal. */
    private void ask(Path file, String place, Function<Key, JournalFinder.Found> find) {
        var asking = new AtomicReference<UnlockModel>();
        asking.set(new UnlockModel(key -> background.run(() -> find.apply(key), found -> {
            if (found instanceof JournalFinder.Refused(var refused) && refused.kind() == JournalFailure.Kind.WRONG_KEY) {
                asking.get().wrong();
            } else {
                show(found, place);
            }
        })));
        var screen = new UnlockScreen(asking.get(), file.getFileName().toString(), texts(),
                ways(file, Optional.empty())::openAnother, stage::close);
        frame.show(screen);
        screen.takeFocus();
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

    private void show(JournalFile journal, MedicineMatcher matcher, String place) {
        var work = new UntilClosed(worker);
        var opened = new OpenJournal(journal.journal(), journal.plans(), console.clock(),
                new Background(work, Platform::runLater, problems));
        var guard = new WindowGuard(journal, this::backupFolders, new Closing());
        var copying = new UntilClosed(copier);
        var backups = backUp(journal, copying);
        var around = new WindowSurroundings(stage, painter, new Background(painter, Platform::runLater, problems),
                () -> machine, this::adopt, reminders(), backups.model(), this::log, logs, guard, journal.file());
        var places = new Places(opened, matcher, texts(), around);
        var next = new ShownJournal(journal, work, copying, backups, guard, places);
        shown = Optional.of(next);
        var window = places.window();
        window.focusAfter(focus -> background.run(() -> true, _ -> focus.run()));
        stage.setTitle(title());
        frame.show(window);
        window.open(place);
        // the first place is there at once; the next ones fade in
        window.fadeWhile(() -> !machine.look().reducedMotion());
        next.endWith(Reminding.begin(opened, stage, this::title, frame, texts(), around.reminders(),
                answered(journal.file()), day -> {
                    frame.uncover();
                    places.openDose(day);
                })::end);
    }

    /** Where backups of this journal may be: beside it, and in the folder that was chosen. */
    private List<Path> backupFolders(JournalFile journal) {
        return Stream.concat(Stream.of(journal.usualBackups()), machine.backups().stream()).distinct().toList();
    }

    private BackingUp backUp(JournalFile journal, UntilClosed copying) {
        var started = new BackingUp(journal, machine.backups(), console.clock(), Delay.ofToolkit(),
                new Background(copying, Platform::runLater, problems), new Restoring(
                        journal, console, stage, folder -> adopt(machine.withBackups(folder)), new Closing()));
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

    /** Lets go of the journal, and forgets what was shown of it; answers which place was open. */
    private String letGo(Parent instead) {
        var place = shown.flatMap(ShownJournal::letGo).orElse(FIRST_PLACE);
        shown = Optional.empty();
        List.copyOf(Window.getWindows()).stream().filter(window -> window != stage).forEach(Window::hide);
        frame.clear();
        frame.show(instead);
        return place;
    }

    private void lockWhenIdle() {
        var timer = new Timeline(new KeyFrame(Duration.seconds(IDLE_SECONDS), _ -> {
            if (idle.since(machine.lockAfter())) {
                shown.map(ShownJournal::guard).ifPresent(Guard::lock);
            }
        }));
        timer.setCycleCount(Animation.INDEFINITE);
        timer.play();
        stage.focusedProperty().addListener((_, _, focused) -> shown.filter(_ -> focused).ifPresent(journal ->
                background.run(() -> {
                    journal.file().refuseReplaced();
                    return true;
                }, _ -> { })));
        stage.getScene().addEventFilter(InputEvent.ANY, _ -> idle.touch());
    }

    private ObjectProperty<ReminderChoices> reminders() {
        var file = new ReminderFile(folders.reminders());
        return kept(file.read(), file::write, problems);
    }

    /** An answer that cannot be kept is no problem to tell of: the reminder comes once more. */
    private ObjectProperty<Optional<ReminderAnswer>> answered(Path journal) {
        var file = new ReminderFile(folders.reminders());
        return kept(file.answer(journal), given -> given.ifPresent(answer -> file.write(journal, answer)), problems::log);
    }

    private <T> ObjectProperty<T> kept(T read, Consumer<T> write, Consumer<Throwable> failed) {
        var property = new SimpleObjectProperty<>(read);
        property.addListener((_, _, next) -> background.run(() -> {
            write.accept(next);
            return next;
        }, _ -> { }, failed));
        return property;
    }

    private void adopt(Machine next) {
        boolean speaksAnother = !next.language().equals(machine.language());
        machine = next;
        theme.apply(next.look());
        stage.setTitle(title());
        background.run(() -> keep(next), _ -> { });
        if (speaksAnother) {
            var computer = Locale.getDefault();
            var locale = next.language().map(language -> language.locale(computer)).orElse(computer);
            // What was pressed is one of the nodes that are made anew: it finishes first.
            Platform.runLater(() -> shown.ifPresent(journal -> journal.places().speak(locale, frame::show)));
        }
    }

    private Machine keep(Machine next) {
        kept.write(next);
        return next;
    }

    private void refuse(Opened.Refused refused) {
        var file = refused.file();
        var folder = machine.backups().orElseGet(() -> JournalFile.usualBackups(file));
        background.run(() -> JournalFile.backupsOf(file, folder, console.clock()).state().lastGood(), last -> {
            var screen = new RecoveryScreen(refused.kind(), file, detail(refused), ways(file, last), texts());
            frame.show(screen);
            screen.takeFocus();
        });
    }

    private WaysOn ways(Path file, Optional<Backup> last) {
        return new WaysOn(file, last, background, finder, console, stage, this::open, this::show);
    }

    /** Where another program holds it, which one. */
    private String detail(Opened.Refused refused) {
        return refused.kind() != JournalFailure.Kind.IN_USE ? refused.detail() : Holder.of(refused.file()).map(holder ->
                texts().get("recovery.holder", holder.computer(), texts().dateTime(
                        LocalDateTime.ofInstant(holder.since(), console.clock().getZone())))).orElse(refused.detail());
    }

    /** Lets the open screen finish what was typed, waits for what is being written, then closes the file. */
    private void leave() {
        letGo(new StackPane());
        background.run(() -> keep(machine), _ -> { });
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
            var place = letGo(new StackPane());
            ask(file, place, key -> finder.find(file, Optional.of(key)));
        }

        @Override
        public void closedFor(Path file, Runnable work, Optional<Key> before, Optional<Key> after) {
            var place = letGo(new StackPane(Words.body(texts().get("passphrase.working"))));
            background.run(() -> {
                work.run();
                return finder.find(file, after);
            }, found -> show(found, place), broken -> {
                problems.accept(broken);
                background.run(() -> finder.find(file, before) instanceof JournalFinder.There there ? there
                        : finder.find(file, after), found -> show(found, place));
            });
        }
    }
}
