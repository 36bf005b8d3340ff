package org.ldnjournal.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ldnjournal.backup.Backup;
import org.ldnjournal.report.Printing;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.BackupModel;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.EmptyLog;
import org.ldnjournal.ui.shell.Guard;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.ProgramLog;
import org.ldnjournal.ui.shell.SaveTarget;
import org.ldnjournal.ui.shell.StillGuard;

/** Around a screen that nobody touches: charts are painted at once, nothing waits, nothing is kept. */
class StillSurroundings implements Surroundings {
    /** Everything at once, on the thread that asks. */
    static final Background DIRECT = new Background(Runnable::run, Runnable::run, StillSurroundings::rethrow);

    private final Machine machine;
    private final Path file;

    StillSurroundings(Machine machine, Path file) {
        this.machine = machine;
        this.file = file;
    }

    @Override
    public Machine machine() {
        return machine;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Executor painter() {
        return Runnable::run;
    }

    @Override
    public Background previews() {
        return DIRECT;
    }

    @Override
    public Delay delay() {
        return (_, _) -> () -> { };
    }

    @Override
    public Printing printing() {
        return (_, _) -> new Printing.Cancelled();
    }

    @Override
    public SaveTarget target() {
        return _ -> Optional.empty();
    }

    @Override
    public void adopt(Machine other) {}

    @Override
    public ObjectProperty<ReminderChoices> reminders() {
        return new SimpleObjectProperty<>(ReminderChoices.USUAL);
    }

    /** Backups that somebody could have. */
    @Override
    public BackupModel backups() {
        return new BackupModel(new StillBackups(file), DIRECT, Clock.fixed(StillBackups.NOW, ZoneOffset.UTC),
                () -> StillBackups.NOW, new BackupModel.Around() {
                    @Override
                    public Optional<Path> chooseFolder(Path present) {
                        return Optional.empty();
                    }

                    @Override
                    public void keepFolder(Path folder) {}

                    @Override
                    public void restore(Backup backup) {}
                });
    }

    @Override
    public ProgramLog programLog() {
        return new EmptyLog(Path.of(""));
    }

    @Override
    public Guard guard() {
        return new StillGuard(Optional.empty());
    }

    @Override
    public void log(Throwable broken) {
        rethrow(broken);
    }

    private static void rethrow(Throwable broken) {
        throw new IllegalStateException(broken);
    }
}
