package org.ldnjournal.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import org.ldnjournal.journal.Reason;
import org.ldnjournal.vault.RecoveryKey;
import org.ldnjournal.vault.Vault;

/**
 * What is being done to the passphrase. The journal is closed for it and opened again, with new screens: the window
 * remembers it meanwhile, so that it is said where the person was.
 *
 * @param words what is said once it is done
 * @param after what then seals the journal; nothing where the passphrase is removed
 */
record PassphraseDone(Reason words, Optional<Vault> after) {

    /** The next screen in this window takes it up. */
    void remember(Scene scene) {
        scene.getProperties().put(PassphraseDone.class, this);
    }

    /** What this window remembers, once. */
    static Optional<PassphraseDone> take(Scene scene) {
        return Optional.ofNullable((PassphraseDone) scene.getProperties().remove(PassphraseDone.class));
    }

    /** Whether it came to that: where it failed, the journal is sealed as before. */
    boolean isSo(Optional<Vault> now) {
        return key(now).equals(key(after));
    }

    private static Optional<List<String>> key(Optional<Vault> vault) {
        return vault.map(Vault::recoveryKey).map(RecoveryKey::groups);
    }
}
