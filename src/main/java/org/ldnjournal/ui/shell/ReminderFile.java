package org.ldnjournal.ui.shell;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.ldnjournal.journal.JournalDay;
import org.ldnjournal.ui.kit.ReminderChoices;

/**
 * Whether and how this computer reminds, and what was answered last, in a small file; one that is missing or not
 * understood gives what is usual.
 */
public final class ReminderFile {
    private static final String ON = "reminders.on";
    private static final String PLAIN = "reminders.plain";
    private static final String SNOOZE = "reminders.snoozeMinutes";
    private static final String ANSWERED = "reminders.answered";
    private static final String ANSWERED_IN = "reminders.answeredIn";

    private final PropertiesFile file;

    /** @param file where it is kept; its folder is made when it is needed */
    public ReminderFile(Path file) {
        this.file = new PropertiesFile(file);
    }

    /** The choices as kept. */
    public ReminderChoices read() {
        return file.read(kept -> new ReminderChoices(Boolean.parseBoolean(kept.getProperty(ON, "true")),
                Boolean.parseBoolean(kept.getProperty(PLAIN)),
                Integer.parseInt(kept.getProperty(SNOOZE, "" + ReminderChoices.USUAL.snooze()))),
                ReminderChoices.USUAL);
    }

    /** Keeps the choices. */
    public void write(ReminderChoices choices) {
        change(Map.of(ON, Boolean.toString(choices.on()), PLAIN, Boolean.toString(choices.plain()),
                SNOOZE, Integer.toString(choices.snooze())));
    }

    /** What was answered last in this journal; absent where the last answer was given in another one. */
    public Optional<ReminderAnswer> answer(Path journal) {
        return file.read(kept -> Optional.ofNullable(kept.getProperty(ANSWERED))
                .filter(_ -> journal.toString().equals(kept.getProperty(ANSWERED_IN)))
                .flatMap(ReminderFile::answer), Optional.empty());
    }

    private static Optional<ReminderAnswer> answer(String words) {
        try {
            var parts = words.split(" ");
            return Optional.of(new ReminderAnswer(JournalDay.parse(parts[0]), Integer.parseInt(parts[1]),
                    parts.length > 2 ? Optional.of(Instant.parse(parts[2])) : Optional.empty()));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    /** Keeps what was answered in this journal, in place of an earlier answer. */
    public void write(Path journal, ReminderAnswer answer) {
        change(Map.of(ANSWERED_IN, journal.toString(), ANSWERED, answer.day() + " " + answer.part()
                + answer.until().map(until -> " " + until).orElse("")));
    }

    /** The other lines stay. */
    private void change(Map<String, String> lines) {
        var kept = file.read(found -> found, new Properties());
        kept.putAll(lines);
        file.write(kept);
    }
}
