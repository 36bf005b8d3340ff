package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.stage.Stage;
import org.ldnjournal.report.Printing;
import org.ldnjournal.report.SystemPrinting;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.kit.Appearance;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.kit.Theme;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.FileChooserTarget;
import org.ldnjournal.ui.shell.SaveTarget;

/**
 * The real window around the screens.
 *
 * @param keep      keeps another appearance for the next time
 * @param reminders whether and how to remind; what is set is kept
 */
record WindowSurroundings(
        Stage stage, Theme theme, Texts texts, Executor painter, Background previews, Consumer<Appearance> keep,
        ObjectProperty<ReminderChoices> reminders, Consumer<Throwable> logged, Path file) implements Surroundings {

    @Override
    public Delay delay() {
        return Delay.ofToolkit();
    }

    @Override
    public Printing printing() {
        return new SystemPrinting();
    }

    @Override
    public SaveTarget target() {
        return new FileChooserTarget(() -> stage);
    }

    @Override
    public Appearance appearance() {
        return theme.appearance();
    }

    @Override
    public void dress(Appearance appearance) {
        theme.apply(appearance);
        keep.accept(appearance);
    }

    @Override
    public void log(Throwable broken) {
        logged.accept(broken);
    }
}
