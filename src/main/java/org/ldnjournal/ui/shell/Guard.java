package org.ldnjournal.ui.shell;

import java.util.Optional;
import org.ldnjournal.backup.LeftReadable;
import org.ldnjournal.vault.Vault;

/**
 * What the window does with the passphrase of the journal that is open. Each of these first lets the open screen finish
 * what was being typed, closes the journal and forgets it, and comes back to the same place.
 */
public interface Guard {

    /** What seals the journal; empty where it has no passphrase. */
    Optional<Vault> vault();

    /** Which backups can be read without the passphrase; looks into folders, off the JavaFX thread. */
    LeftReadable leftReadable();

    /** Gives the journal this passphrase, in place of the one it may have. */
    void set(Vault next);

    /** Takes the passphrase from the journal. */
    void remove();

    /** Locks the journal; where it has no passphrase, nothing happens. */
    void lock();
}
