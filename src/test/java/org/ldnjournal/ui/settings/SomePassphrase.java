package org.ldnjournal.ui.settings;

import java.time.Clock;
import java.util.Optional;
import org.ldnjournal.report.Printing;
import org.ldnjournal.text.Texts;
import org.ldnjournal.ui.shell.AtOnce;
import org.ldnjournal.ui.shell.StillGuard;
import org.ldnjournal.vault.Vault;

/** The passphrase part of Settings, of a journal that nobody opens or closes. */
public final class SomePassphrase {
    private SomePassphrase() {}

    /** Of a journal that has none. */
    public static PassphraseModel none(Texts texts) {
        return model(Optional.empty(), texts);
    }

    static PassphraseModel model(Optional<Vault> vault, Texts texts) {
        return new PassphraseModel(new PassphraseTools(AtOnce.background(),
                _ -> Optional.empty(), (_, _) -> new Printing.Cancelled(), Clock.systemUTC(), "journal.ldnj"),
                new StillGuard(vault), texts);
    }
}
