package org.ldnjournal.safety;

import java.time.LocalDate;
import java.util.List;

/**
 * One clinical sentence and where it comes from. A screen or a page shows a clinical sentence only through its claim.
 *
 * @param id        its id in the evidence list, such as {@code E1}
 * @param textKey   the key of the sentence in the program's own words
 * @param quote     the source's own words, at most 25; may be empty
 * @param source    which document
 * @param address   where it was read; may be empty
 * @param level     how strong the source is
 * @param read      when it was read
 * @param conflicts ids of conflicts with other sources, such as {@code C11}
 */
public record Claim(
        String id, String textKey, String quote, String source, String address, Level level, LocalDate read,
        List<String> conflicts) {
    public Claim {
        conflicts = List.copyOf(conflicts);
        if (id.isBlank() || source.isBlank() || read == null || level == null) {
            throw new IllegalArgumentException("a claim needs an id, a source, a level and a date: " + id);
        }
    }
}
