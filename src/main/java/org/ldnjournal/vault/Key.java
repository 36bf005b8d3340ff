package org.ldnjournal.vault;

import org.ldnjournal.journal.Typed;

/** What opens a journal that is locked: its passphrase, or the recovery key that was printed when it was set. */
public sealed interface Key permits Passphrase, RecoveryKey {

    /** What was typed where either may be: what begins like a recovery key is one. Refuses what can be neither. */
    static Typed<Key> typed(String words) {
        return RecoveryKey.isMeant(words)
                ? Typed.from(() -> RecoveryKey.of(words))
                : Typed.from(() -> new Passphrase(words));
    }
}
