package org.ldnjournal.backup;

import java.nio.file.Path;
import java.util.List;

/**
 * Backups of a journal with a passphrase that can be read without it, as far as can be known: changed since they were
 * made, brought from another folder, or not to be reached. Copies under other names or elsewhere are nobody’s to find.
 *
 * @param backups those that lie where backups of it are
 * @param away    folders with backups of it that are not there now
 */
public record LeftReadable(List<Path> backups, List<Path> away) {
    /** None that is known. */
    public static final LeftReadable NONE = new LeftReadable(List.of(), List.of());

    public LeftReadable {
        backups = List.copyOf(backups);
        away = List.copyOf(away);
    }
}
