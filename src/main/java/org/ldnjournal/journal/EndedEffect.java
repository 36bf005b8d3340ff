package org.ldnjournal.journal;

import java.util.Objects;

/**
 * The answer "no longer" to "is it still there?".
 *
 * @param kind which side effect
 * @param last the last day it was there, not after the day it is answered for
 */
public record EndedEffect(SideEffectKind kind, JournalDay last) {
    public EndedEffect {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(last);
    }
}
