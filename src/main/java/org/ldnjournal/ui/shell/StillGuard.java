package org.ldnjournal.ui.shell;

import java.util.Optional;
import org.ldnjournal.backup.LeftReadable;
import org.ldnjournal.vault.Vault;

/** Of a journal that nobody opens or closes. */
public record StillGuard(Optional<Vault> vault) implements Guard {

    @Override
    public LeftReadable leftReadable() {
        return LeftReadable.NONE;
    }

    @Override
    public void set(Vault next) {}

    @Override
    public void remove() {}

    @Override
    public void lock() {}
}
