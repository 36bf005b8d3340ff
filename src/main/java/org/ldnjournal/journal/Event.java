package org.ldnjournal.journal;

import java.util.Objects;

/**
 * Something that happened on a day and may explain it.
 *
 * @param kind  what sort
 * @param words more about it, at most 120 characters; empty where nothing was said, never empty for {@link Kind#OTHER}
 */
public record Event(Kind kind, String words) {
    private static final int LONGEST = 120;

    /** What sort of event. */
    public enum Kind { INFECTION, PERIOD, STRESS, TRAVEL, NEW_MEDICINE, SURGERY, OTHER }

    public Event {
        Objects.requireNonNull(kind);
        words = PlainWords.of(words);
        if (words.length() > LONGEST) {
            throw new InvalidValue("event.refused.long", LONGEST);
        }
        if (kind == Kind.OTHER && words.isEmpty()) {
            throw new InvalidValue("event.refused.empty");
        }
        if (words.indexOf('\n') >= 0) {
            throw new InvalidValue("event.refused.line");
        }
    }

    /** This sort, without words; not for {@link Kind#OTHER}. */
    public static Event of(Kind kind) {
        return new Event(kind, "");
    }
}
