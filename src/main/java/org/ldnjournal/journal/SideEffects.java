package org.ldnjournal.journal;

import java.util.HashSet;
import java.util.List;

/**
 * The answer to "any side effects?". An empty list is an answer, "none"; no answer at all is a missing value.
 *
 * @param list each kind at most once, in the order they were added
 */
public record SideEffects(List<SideEffect> list) {
    /** "No side effects", said by the person. */
    public static final SideEffects NONE = new SideEffects(List.of());

    public SideEffects {
        list = List.copyOf(list);
        var kinds = new HashSet<String>();
        for (var effect : list) {
            var key = effect.kind().key();
            if (!kinds.add(key)) {
                throw new InvalidValue("sideEffect.refused.twice", key);
            }
        }
    }
}
