package org.ldnjournal.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import org.ldnjournal.backup.LeftReadable;
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

    private static final int MOST_NAMED = 3;

    /** The next screen in this window takes it up. */
    void remember(Scene scene) {
        scene.getProperties().put(PassphraseDone.class, this);
    }

    /** What this window remembers, once. */
    static Optional<PassphraseDone> take(Scene scene) {
        return Optional.ofNullable((PassphraseDone) scene.getProperties().remove(PassphraseDone.class));
    }

    /** The same with the backups that can be read without the passphrase: only the person can seal or delete them. */
    Reason words(LeftReadable left) {
        var said = words;
        if (!left.backups().isEmpty()) {
            int more = left.backups().size() - MOST_NAMED;
            said = Reason.of("passphrase.done.readable", said, left.backups().stream().limit(MOST_NAMED)
                    .map(Path::toString).collect(Collectors.joining(", ")), Math.max(0, more));
        }
        for (var folder : left.away()) {
            said = Reason.of("passphrase.done.away", said, folder.toString());
        }
        return said;
    }

    /** Whether it came to that: where it failed, the journal is sealed as before. */
    boolean isSo(Optional<Vault> now) {
        return key(now).equals(key(after));
    }

    private static Optional<List<String>> key(Optional<Vault> vault) {
        return vault.map(Vault::recoveryKey).map(RecoveryKey::groups);
    }
}
