package org.ldnjournal.journal;

import java.util.Objects;
import java.util.Optional;

/**
 * A side effect on one day.
 *
 * @param kind     which
 * @param severity how strong it was
 * @param onset    the day it began, as the person said; absent where nobody was asked. Not after the day of its entry
 */
public record SideEffect(SideEffectKind kind, Severity severity, Optional<JournalDay> onset) {
    /** How strong, in the person's own judgement. */
    public enum Severity { MILD, MODERATE, SEVERE }

    public SideEffect {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(onset);
    }

    /** A side effect of which only the day of its entry is known. */
    public SideEffect(SideEffectKind kind, Severity severity) {
        this(kind, severity, Optional.empty());
    }

    /** The same, begun on this day. */
    public SideEffect since(JournalDay first) {
        return new SideEffect(kind, severity, Optional.of(first));
    }

    /** The same, so strong. */
    public SideEffect as(Severity now) {
        return new SideEffect(kind, now, onset);
    }
}
