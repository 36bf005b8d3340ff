package org.ldnjournal.app;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/** Where things are kept unless told otherwise: each system's own folders. */
final class Folders {
    private static final String PROGRAM = "ldn-journal";

    private final Path settings;
    private final Path data;
    private final Path logs;

    /** The system's own. */
    Folders() {
        var system = AppDirsFactory.getInstance();
        settings = Path.of(system.getUserConfigDir(PROGRAM, null, null));
        data = Path.of(system.getUserDataDir(PROGRAM, null, null));
        logs = Path.of(system.getUserLogDir(PROGRAM, null, null));
    }

    /** All in one, which nobody keeps. */
    Folders(Path aside) {
        settings = aside;
        data = aside;
        logs = aside.resolve("logs");
    }

    /** The usual journal. */
    Path journal() {
        return data.resolve("journal.ldnj");
    }

    /** The journal of "try with sample data"; its name says what it is. */
    Path sample() {
        return data.resolve("sample-journal.ldnj");
    }

    /** What belongs to this computer and not to the journal. */
    Path settings() {
        return settings.resolve("settings.properties");
    }

    /** Whether and how this computer reminds. */
    Path reminders() {
        return settings().resolveSibling("reminders.properties");
    }

    /** What the program writes down about what broke. */
    Path logs() {
        return logs;
    }
}
