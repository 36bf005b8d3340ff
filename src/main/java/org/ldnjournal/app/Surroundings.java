package org.ldnjournal.app;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import org.ldnjournal.report.Printing;
import org.ldnjournal.ui.kit.ReminderChoices;
import org.ldnjournal.ui.shell.Background;
import org.ldnjournal.ui.shell.BackupModel;
import org.ldnjournal.ui.shell.Delay;
import org.ldnjournal.ui.shell.Guard;
import org.ldnjournal.ui.shell.Machine;
import org.ldnjournal.ui.shell.ProgramLog;
import org.ldnjournal.ui.shell.SaveTarget;

/** What the screens need of the window around them, which is another one where pictures are taken. */
interface Surroundings {
    /** Where charts are painted. */
    Executor painter();

    /** Where pages are made, apart from the journal's own work. */
    Background previews();

    /** Waits until the typing has paused. */
    Delay delay();

    /** Asks where to save a file. */
    SaveTarget target();

    /** Asks for a printer, and prints. */
    Printing printing();

    /** What belongs to this computer, as it is now. */
    Machine machine();

    /** Changes the look and the language at once, and keeps them so. */
    void adopt(Machine machine);

    /** Whether and how to remind; what is set is kept. */
    ObjectProperty<ReminderChoices> reminders();

    /** The backups of the journal. */
    BackupModel backups();

    /** Is told of what a screen shows by itself. */
    void log(Throwable broken);

    /** What the program wrote down about what broke. */
    ProgramLog programLog();

    /** What is done with the journal's passphrase. */
    Guard guard();

    /** The journal's file, to be named. */
    Path file();
}
