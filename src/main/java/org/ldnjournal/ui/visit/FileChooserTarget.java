package org.ldnjournal.ui.visit;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.ldnjournal.text.Texts;

/** Asks with the system's own dialog; begins where the last file was saved. */
public final class FileChooserTarget implements SaveTarget {
    private final Supplier<Window> window;
    private final Texts texts;
    private Optional<File> folder = Optional.empty();

    /** @param window the dialog stands before it */
    public FileChooserTarget(Supplier<Window> window, Texts texts) {
        this.window = window;
        this.texts = texts;
    }

    @Override
    public Optional<Path> choose(String suggestedName) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("visit.saveTitle"));
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("visit.pdfFiles"), "*.pdf"));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        var file = Optional.ofNullable(chooser.showSaveDialog(window.get()));
        folder = file.map(File::getParentFile).or(() -> folder);
        return file.map(File::toPath);
    }
}
