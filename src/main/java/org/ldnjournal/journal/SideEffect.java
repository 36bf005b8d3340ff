package org.ldnjournal.journal;

import java.util.Objects;

/** A side effect on one day, and how strong it was. */
public record SideEffect(SideEffectKind kind, Severity severity) {
    /** How strong, in the person's own judgement. */
    public enum Severity { MILD, MODERATE, SEVERE }

    public SideEffect {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(severity);
    }
}
