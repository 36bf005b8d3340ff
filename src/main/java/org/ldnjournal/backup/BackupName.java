package org.ldnjournal.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What backups of one journal are called: its own name, then the time on the clock, so that a folder sorted by name is
 * sorted by time: {@code journal 2026-11-22 21.14.05.ldnj}.
 *
 * @param stem      the journal's name before its last dot
 * @param extension from the last dot on; empty where there is none
 */
public record BackupName(String stem, String extension) {
    private static final Pattern MADE = Pattern.compile(" \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d( \\(\\d+\\))?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);

    /** For backups of the journal with this file name. */
    public static BackupName of(String journal) {
        int dot = journal.lastIndexOf('.');
        return dot <= 0 ? new BackupName(journal, "")
                : new BackupName(journal.substring(0, dot), journal.substring(dot));
    }

    /** Whether a file of this name is one, as far as a name can tell. */
    public boolean isOf(String file) {
        return file.startsWith(stem + " ") && file.endsWith(extension) && file.length() > stem.length()
                + extension.length() && MADE.matcher(file.substring(stem.length(), file.length() - extension.length()))
                .matches();
    }

    /** A name for one made at this time that no file in this folder has. */
    public Path freeIn(Path folder, LocalDateTime time) {
        int copy = 1;
        while (Files.exists(folder.resolve(at(time, copy)))) {
            copy++;
        }
        return folder.resolve(at(time, copy));
    }

    /** The name of one made at this time; the same second twice, as after the clock was set back, counts on. */
    public String at(LocalDateTime time, int copy) {
        return stem + " " + TIME.format(time) + (copy > 1 ? " (" + copy + ")" : "") + extension;
    }
}
