package org.ldnjournal.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks with the system's own dialog; begins where the last file was saved. */
public final class FileChooserTarget implements SaveTarget {
    private final Supplier<Window> window;
    private Optional<File> folder = Optional.empty();

    /** @param window the dialog stands before it */
    public FileChooserTarget(Supplier<Window> window) {
        this.window = window;
    }

    @Override
    public Optional<Path> choose(Wanted wanted) {
        var chooser = new FileChooser();
        chooser.setTitle(wanted.title());
        chooser.setInitialFileName(wanted.name());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(wanted.kind(), wanted.pattern()));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        var file = Optional.ofNullable(chooser.showSaveDialog(window.get()));
        folder = file.map(File::getParentFile).or(() -> folder);
        return file.map(File::toPath).map(wanted::ending);
    }
}
