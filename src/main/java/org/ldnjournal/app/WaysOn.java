package org.ldnjournal.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.store.Opened;
import org.ldnjournal.store.Recovery;
import org.ldnjournal.store.Restoration;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.RecoveryScreen;

/**
 * The ways on from a file that was refused.
 *
 * @param opens opens a file in the window
 * @param shows shows what was found
 */
record WaysOn(
        Path file, Optional<Backup> lastBackup, Background background, JournalFinder finder, Console console, Stage stage,
        Consumer<Path> opens, Consumer<JournalFinder.Found> shows) implements RecoveryScreen.Ways {

    @Override
    public void restore(Backup backup) {
        background.run(() -> {
            Restoration.of(file, console.clock()).inPlace(backup.file());
            return file;
        }, opens);
    }

    @Override
    public void recover() {
        background.run(() -> Recovery.beside(file), what -> {
            switch (what) {
                case Recovery.Recovered recovered -> opens.accept(recovered.file());
                case Recovery.NotRecovered(var kind, var detail) ->
                    shows.accept(new JournalFinder.Refused(new Opened.Refused(kind, file, detail)));
            }
        });
    }

    @Override
    public void openAnother() {
        var chooser = new FileChooser();
        chooser.setTitle(console.texts().get("app.openAnother"));
        Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(opens);
    }

    @Override
    public void tryAgain() {
        opens.accept(file);
    }

    @Override
    public void openReadOnly() {
        background.run(() -> finder.findReadOnly(file), shows);
    }

    @Override
    public void close() {
        stage.close();
    }
}
