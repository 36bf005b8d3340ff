package org.ldnjournal.journal;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A part of the printed pages that the person chose otherwise than is usual: taken in, or left out.
 *
 * @param id   its identity
 * @param part its name, 1 to 30 capital letters and underscores; one that is not known, of a later program, says
 *             nothing
 */
public record OtherPart(UUID id, String part) implements Item {
    private static final Pattern NAME = Pattern.compile("[A-Z_]{1,30}");

    public OtherPart {
        Objects.requireNonNull(id);
        if (!NAME.matcher(part).matches()) {
            throw new InvalidValue("otherPart.refused.name", part);
        }
    }

    /** The same identity for the same part. */
    public static OtherPart of(String part) {
        return new OtherPart(UUID.nameUUIDFromBytes(("other part " + part).getBytes(StandardCharsets.UTF_8)), part);
    }
}
