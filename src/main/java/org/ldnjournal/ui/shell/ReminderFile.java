package org.ldnjournal.ui.shell;

import java.nio.file.Path;
import java.util.Properties;
import org.ldnjournal.ui.kit.ReminderChoices;

/** Whether and how this computer reminds, in a small file; one that is missing or not understood gives what is usual. */
public final class ReminderFile {
    private static final String ON = "reminders.on";
    private static final String PLAIN = "reminders.plain";
    private static final String SNOOZE = "reminders.snoozeMinutes";

    private final PropertiesFile file;

    /** @param file where it is kept; its folder is made when it is needed */
    public ReminderFile(Path file) {
        this.file = new PropertiesFile(file);
    }

    /** The choices as kept. */
    public ReminderChoices read() {
        return file.read(kept -> new ReminderChoices(Boolean.parseBoolean(kept.getProperty(ON, "true")),
                Boolean.parseBoolean(kept.getProperty(PLAIN)),
                Integer.parseInt(kept.getProperty(SNOOZE, "" + ReminderChoices.USUAL.snooze()))), ReminderChoices.USUAL);
    }

    /** Keeps the choices. */
    public void write(ReminderChoices choices) {
        var kept = new Properties();
        kept.setProperty(ON, Boolean.toString(choices.on()));
        kept.setProperty(PLAIN, Boolean.toString(choices.plain()));
        kept.setProperty(SNOOZE, Integer.toString(choices.snooze()));
        file.write(kept);
    }
}
