package org.ldnjournal.journal;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * A day, or its note alone, that the person does not want printed. What is hidden stays hidden until it is shown again.
 *
 * @param id       its identity
 * @param day      which
 * @param noteOnly whether only its note is hidden
 */
public record HiddenDay(UUID id, JournalDay day, boolean noteOnly) implements Item {
    public HiddenDay {
        Objects.requireNonNull(id);
        Objects.requireNonNull(day);
    }

    /** The same identity for the same wish: pressed twice, it is one. */
    public static HiddenDay of(JournalDay day, boolean noteOnly) {
        var name = (noteOnly ? "hidden note " : "hidden day ") + day;
        return new HiddenDay(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), day, noteOnly);
    }
}
