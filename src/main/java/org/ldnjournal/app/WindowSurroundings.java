package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.stage.Stage;
import org.ldnjournal.report.Printing;
import org.ldnjournal.report.SystemPrinting;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.BackupModel;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.FileChooserTarget;
import org.ldnjournal.ui.shell.Guard;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.ProgramLog;
import org.ldnjournal.ui.shell.SaveTarget;

/**
 * The real window around the screens.
 *
 * @param now       what belongs to this computer
 * @param adopts    takes another look and language over
 * @param backups   of the journal
 * @param reminders whether and how to remind; what is set is kept
 */
record WindowSurroundings(
        Stage stage, Executor painter, Background previews, Supplier<Machine> now, Consumer<Machine> adopts,
        ObjectProperty<ReminderChoices> reminders, BackupModel backups, Consumer<Throwable> logged,
        ProgramLog programLog,
        Guard guard, Path file) implements Surroundings {

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
    public Machine machine() {
        return now.get();
    }

    @Override
    public void adopt(Machine machine) {
        adopts.accept(machine);
    }

    @Override
    public void log(Throwable broken) {
        logged.accept(broken);
    }
}
