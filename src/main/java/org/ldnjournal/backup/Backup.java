package org.ldnjournal.backup;

import java.nio.file.Path;
import org.ldnjournal.journal.Moment;

/**
 * A backup that was verified when it was made.
 *
 * @param file  where it is
 * @param made  when, by the clock of the computer
 * @param bytes how large it is
 */
public record Backup(Path file, Moment made, long bytes) {}
