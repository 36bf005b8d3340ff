package org.ldnjournal.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.store.JournalFile;
import org.ldnjournal.ui.shell.BackupModel;
import org.ldnjournal.vault.Key;
import org.ldnjournal.vault.Vault;

/**
 * What the window does for the backups of its journal.
 *
 * @param keeps   keeps the folder that was chosen
 * @param closing closes the journal while a backup is put in its place
 */
record Restoring(JournalFile journal, Console console, Stage stage, Consumer<Path> keeps, WindowGuard.Closing closing)
        implements BackupModel.Around {

    @Override
    public Optional<Path> chooseFolder(Path present) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(console.texts().get("backups.chooseFolder"));
        Optional.of(present.toFile()).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public void keepFolder(Path folder) {
        keeps.accept(folder);
    }

    @Override
    public void restore(Backup backup) {
        var key = journal.vault().<Key>map(Vault::recoveryKey);
        var restoration = journal.restoration(console.clock());
        closing.replaced(journal.file(), () -> restoration.inPlace(backup.file()), key);
    }
}
