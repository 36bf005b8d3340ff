package org.ldnjournal.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.journal.JournalFailure;
import org.ldnjournal.plan.Protocols;
import org.ldnjournal.safety.MedicineMatcher;
import org.ldnjournal.store.Holder;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.store.Opened;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.evidence.EvidenceScreen;
import org.ldnjournal.ui.kit.EvidenceAsked;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.RecoveryScreen;
import org.ldnjournal.ui.shell.WindowFrame;
import org.ldnjournal.ui.start.StartModel;
import org.ldnjournal.ui.start.StartScreen;
import org.ldnjournal.ui.start.UnlockModel;
import org.ldnjournal.ui.start.UnlockScreen;
import org.ldnjournal.vault.Key;

/** What the window shows while no journal is open: the first start, the question for a passphrase, a refused file. */
final class BeforeJournal {
    private final Console console;
    private final Folders folders;
    private final Stage stage;
    private final WindowFrame frame;
    private final Background background;
    private final JournalFinder finder;
    private final Remembered remembered;
    private final BiConsumer<JournalFinder.Found, Left> shows;
    /** Backups that could not be used; asked where work is done. */
    private final Set<Path> unusable = new HashSet<>();

    /** @param shows shows what was found, or made, in the end, to somebody who left this */
    BeforeJournal(Console console, Folders folders, Stage stage, WindowFrame frame, Background background,
            JournalFinder finder, Remembered remembered, BiConsumer<JournalFinder.Found, Left> shows) {
        this.console = console;
        this.folders = folders;
        this.stage = stage;
        this.frame = frame;
        this.background = background;
        this.finder = finder;
        this.remembered = remembered;
        this.shows = shows;
    }

    /** Begins with a file that is not there yet. */
    void begin(Path file, MedicineMatcher matcher) {
        var model = new StartModel(console.clock(), matcher, texts().locale(), Protocols.threeSteps());
        var on = background.once();
        var screen = new StartScreen(model, texts(),
                answers -> on.run(() -> finder.create(file, answers), this::showNew),
                () -> on.run(() -> finder.sample(folders.sample()), this::showNew));
        screen.addEventHandler(EvidenceAsked.ASKED, asked -> showEvidence(asked.claim(), screen));
        frame.show(screen);
        screen.takeFocus();
    }

    private void showNew(JournalFinder.Found found) {
        shows.accept(found, Left.NOTHING);
    }

    private void showEvidence(String claim, StartScreen from) {
        var page = new EvidenceScreen(claim, texts(), () -> {
            frame.show(from);
            from.takeFocus();
        });
        frame.show(page.node());
        page.shown();
        Platform.runLater(page.firstFocus()::requestFocus);
    }

    /** Asks for a key until one opens the journal; then it goes on there. */
    void ask(Path file, Left left) {
        ask(file, key -> finder.find(file, Optional.of(key)), () -> left);
    }

    private void ask(Path file, Function<Key, JournalFinder.Found> find, Supplier<Left> left) {
        var asking = new AtomicReference<UnlockModel>();
        asking.set(new UnlockModel(key -> background.run(() -> find.apply(key), found -> {
            switch (found) {
                case JournalFinder.Refused(var refused) when refused.kind() == JournalFailure.Kind.WRONG_KEY ->
                    asking.get().wrong();
                case JournalFinder.Refused(var refused) -> refuse(refused, Optional.of(key), left.get());
                case JournalFinder.Missing _, JournalFinder.There _ -> shows.accept(found, left.get());
            }
        }, broken -> {
            asking.get().again();
            background.failed(broken);
        })));
        var screen = new UnlockScreen(asking.get(), file.getFileName().toString(), texts(),
                ways(file, Optional.empty(), Optional.empty(), left.get())::openAnother, stage::close);
        frame.show(screen);
        screen.takeFocus();
    }

    /** Says why the file was not opened, and which ways on there are. */
    void refuse(Opened.Refused refused, Left left) {
        refuse(refused, Optional.empty(), left);
    }

    private void refuse(Opened.Refused refused, Optional<Key> key, Left left) {
        var file = refused.file();
        var folders = Stream.concat(remembered.machine().backupFolders().stream(),
                Stream.of(JournalFile.usualBackups(file))).distinct().toList();
        background.run(() -> lastUsable(file, folders), last -> {
            var screen = new RecoveryScreen(refused.kind(), file, detail(refused),
                    ways(file, key, last, left), texts());
            frame.show(screen);
            screen.takeFocus();
        });
    }

    /** One in the folder in use goes before any elsewhere: under its name another journal may have some there. */
    private Optional<Backup> lastUsable(Path file, List<Path> folders) {
        return folders.stream().flatMap(folder -> backups(file, folder))
                .filter(backup -> !unusable.contains(backup.file())).findFirst();
    }

    /** None where the folder cannot be read. */
    private Stream<Backup> backups(Path file, Path folder) {
        try {
            return JournalFile.backupsOf(file, folder, console.clock()).state().backups().stream();
        } catch (JournalFailure _) {
            return Stream.empty();
        }
    }

    private WaysOn ways(Path file, Optional<Key> key, Optional<Backup> last, Left left) {
        var on = background.once();
        return new WaysOn(file, key, last, on, finder, console, stage, new InWindow(on, file, left));
    }

    /** Where the ways on from a refused file lead. */
    private final class InWindow implements WaysOn.Window {
        private final Background.Once on;
        private final Path refused;
        private volatile Left left;

        InWindow(Background.Once on, Path refused, Left left) {
            this.on = on;
            this.refused = refused;
            this.left = left;
        }

        @Override
        public boolean waits() {
            return !left.unfinished().isEmpty();
        }

        @Override
        public void open(Path file) {
            on.run(() -> finder.find(file), found -> shows.accept(found, file.equals(refused) ? left : Left.NOTHING));
        }

        @Override
        public void show(JournalFinder.Found found) {
            shows.accept(found, left);
        }

        @Override
        public void isReplaced() {
            left = left.inAnother();
        }

        @Override
        public void isUnusable(Backup backup) {
            unusable.add(backup.file());
        }

        @Override
        public void ask(Path file, Function<Key, JournalFinder.Found> find) {
            BeforeJournal.this.ask(file, find, () -> left);
        }
    }

    /** Where another program holds it, which one; otherwise what was found, for whoever helps. */
    private String detail(Opened.Refused refused) {
        var found = texts().get("recovery.detail", refused.detail());
        return refused.kind() != JournalFailure.Kind.IN_USE ? found : Holder.of(refused.file()).map(holder ->
                texts().get("recovery.holder", holder.computer(), texts().dateTime(
                        LocalDateTime.ofInstant(holder.since(), console.clock().getZone())))).orElse(found);
    }

    private Texts texts() {
        return console.texts();
    }
}
