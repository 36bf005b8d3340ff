package org.ldnjournal.safety;

import java.util.Arrays;

/** What a clinical sentence is about. */
public enum Topic {
    WARNING, PLAN, JUDGING, SIDE_EFFECT,
    /** A trial that found something. */
    FOUND,
    /** A trial that found no difference. */
    NOT_FOUND,
    /** Anything else. */
    OTHER;

    /** The topic of this name; what is filed under none is something else, and never lost. */
    static Topic of(String name) {
        return Arrays.stream(values()).filter(topic -> topic.name().equals(name)).findFirst().orElse(OTHER);
    }
}
