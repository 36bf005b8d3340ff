package org.ldnjournal.safety;

import java.util.List;
import org.ldnjournal.journal.Reason;

/** Tells what a typed medicine name is, by the vocabulary. */
public final class MedicineMatcher {

    /** A matcher over these names. */
    public MedicineMatcher(Vocabulary vocabulary) {
        vocabulary.date();
    }

    /** What this name is recognised as; what is not recognised is never an all-clear. */
    public Recognition recognise(String typed) {
        return new Recognition(Recognition.Kind.NOT_RECOGNISED, "", Recognition.Acting.NONE,
                Reason.of("recognition.unknown", typed), List.of());
    }

    /** At most this many names of the vocabulary that begin like this, shortest first. */
    public List<String> complete(String prefix, int most) {
        return List.of();
    }
}
