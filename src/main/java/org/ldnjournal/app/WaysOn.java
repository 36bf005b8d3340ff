package org.ldnjournal.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.journal.JournalFailure.Kind;
import org.ldnjournal.store.Opened;
import org.ldnjournal.store.Recovery;
import org.ldnjournal.store.Restoration;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.RecoveryScreen;
import org.ldnjournal.vault.Key;

/**
 * The ways on from a file that was refused.
 *
 * @param key what was typed to open it, where it has a passphrase
 * @param on  the first of them that is chosen
 */
record WaysOn(
        Path file, Optional<Key> key, Optional<Backup> lastBackup, Background.Once on, JournalFinder finder,
        Console console, Stage stage, Window window) implements RecoveryScreen.Ways {

    /** The window in which the file was refused. */
    interface Window {
        /** Whether what was typed in it waits to be saved. */
        boolean waits();

        /** Opens this file. */
        void open(Path file);

        /** Shows what was found. */
        void show(JournalFinder.Found found);

        /** A backup is in its place: what could not be saved before stays out of it; where work is done. */
        void isReplaced();

        /** Offers this backup no more; where work is done. */
        void isUnusable(Backup backup);

        /** Asks for what opens this file, until what is found with it is not refused for that. */
        void ask(Path file, Function<Key, JournalFinder.Found> find);
    }

    @Override
    public boolean waits() {
        return window.waits();
    }

    @Override
    public void restore(Backup backup) {
        tryOut(backup.file(), given -> switch (restoration(given).from(backup.file())) {
            case Restoration.Restored _ -> {
                window.isReplaced();
                yield finder.find(file, given);
            }
            case Restoration.NotRestored(var kind, var detail) -> {
                if (kind == Kind.BACKUP_UNUSABLE) {
                    window.isUnusable(backup);
                }
                yield refused(kind, detail);
            }
        });
    }

    private Restoration restoration(Optional<Key> given) {
        return given.map(opening -> Restoration.of(file, opening, console.clock()))
                .orElseGet(() -> Restoration.of(file, console.clock()));
    }

    @Override
    public void recover() {
        tryOut(file, given -> switch (recovery(given)) {
            case Recovery.Recovered recovered -> finder.find(recovered.file(), given);
            case Recovery.NotRecovered(var kind, var detail) -> refused(kind, detail);
        });
    }

    private Recovery.Outcome recovery(Optional<Key> given) {
        return given.map(opening -> Recovery.beside(file, opening)).orElseGet(() -> Recovery.beside(file));
    }

    private JournalFinder.Found refused(Kind kind, String detail) {
        return new JournalFinder.Refused(new Opened.Refused(kind, file, detail));
    }

    /** With what was typed before; asks for it where that does not open this file. */
    private void tryOut(Path opening, Function<Optional<Key>, JournalFinder.Found> work) {
        on.run(() -> work.apply(key), found -> {
            if (found instanceof JournalFinder.Refused(var refused) && isKeyMissing(refused.kind())) {
                window.ask(opening, given -> work.apply(Optional.of(given)));
            } else {
                window.show(found);
            }
        });
    }

    private static boolean isKeyMissing(Kind kind) {
        return kind == Kind.LOCKED || kind == Kind.WRONG_KEY;
    }

    @Override
    public void openAnother() {
        var chooser = new FileChooser();
        chooser.setTitle(console.texts().get("app.openAnother"));
        Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(window::open);
    }

    @Override
    public void tryAgain() {
        window.open(file);
    }

    @Override
    public void openReadOnly() {
        on.run(() -> finder.findReadOnly(file), window::show);
    }

    @Override
    public void close() {
        stage.close();
    }
}
